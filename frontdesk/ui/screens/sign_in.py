"""The sign-in screen: credentials, then the store and the till's name; at the first start, the scanner too."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from frontdesk.flows.sign_in import PracticeUser, SignInFlow, SignInPhase, SignInState
from frontdesk.ui.fill import fill
from frontdesk.ui.keys import enter_key
from frontdesk.ui.parts import joined, spoken
from frontdesk.ui.screens.screen import Screen, ScreenContext
from frontdesk.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from frontdesk.ui.widgets.labelled_field import LabelledField
from frontdesk.ui.widgets.labels import TextLabel
from frontdesk.ui.widgets.panel import Panel

if TYPE_CHECKING:
    from frontdesk.flows.scanner_test import ScannerTestFlow
    from frontdesk.ui.screens.guide import GuideHead
    from frontdesk.ui.screens.place_form import PlaceForm
    from frontdesk.ui.screens.scanner_test import ScannerTest
    from frontdesk.ui.widgets.notice_bar import NoticeBar

FORM_WIDTH = 440
PEOPLE_WIDTH = 360
PEOPLE_HEIGHT = 424
BUTTON_HEIGHT = 60


class SignInScreen(Screen):
    """Takes the credentials; the password is cleared from its field as soon as it has been used.


    Args:
        flow: What is done.
        context: What screens need.
        try_scanner: Returns what is done when the scanner is tried, as the last step of the first start.

    Signals:
        choice_wished: Choose once more between practising and connecting.
        look_requested: The person wishes the till to look or speak otherwise.
    """

    choice_wished = Signal()
    look_requested = Signal()

    def __init__(
        self,
        flow: SignInFlow,
        context: ScreenContext,
        try_scanner: Callable[[], ScannerTestFlow] | None = None,
    ) -> None:
        super().__init__("sign_in", self.tr("Sign in", "The name of the screen"), context)
        self._flow = flow
        self._try_scanner = try_scanner
        self._phase: SignInPhase | None = None
        self._form = Panel(name="sign_in_form", spacing=16, parent=self)
        self._form.setFixedWidth(FORM_WIDTH)
        self._notice: NoticeBar | None = None
        self._place: PlaceForm | None = None
        self._scanner: ScannerTest | None = None
        self._people: PracticePeople | None = None
        self._steps = QStackedLayout()
        self._form.add_row(self._steps)
        self._steps.addWidget(self._credentials())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._head = self._guide_head() if flow.state.guided else None
        self._pages = QStackedLayout()
        self._column.addLayout(self._pages, 1)
        self._pages.addWidget(self._form_page())
        flow.listen(self.render_state)

    def arrive(self) -> None:
        """Put the focus into the first field that is empty."""
        phase = self._flow.state.phase
        if phase is SignInPhase.CREDENTIALS:
            (self._password if self._email.text() else self._email).setFocus()
        elif phase is SignInPhase.STORE:
            self._place_form().arrive()
        elif self._scanner is not None:
            self._scanner.setFocus()

    def confirm(self) -> None:
        """Send what is in the fields."""
        phase = self._flow.state.phase
        if phase is SignInPhase.STORE:
            self.context.run(self._flow.begin(self._place_form().till()))
        elif phase is SignInPhase.SCANNER:
            self._scanner_test().confirm()
        elif phase is SignInPhase.CREDENTIALS:
            password = self._password.text()
            if password:
                self._password.clear()
            self.context.run(self._flow.submit(self._email.text(), password))

    def back(self) -> None:
        """Go one step back; at the first start, from the credentials to the choice before them."""
        state = self._flow.state
        if state.phase in {SignInPhase.STORE, SignInPhase.SCANNER}:
            self.context.run(self._flow.back())
        elif state.guided and state.may_return and not state.busy:
            self.choice_wished.emit()

    @property
    def typed_email(self) -> str:
        """What stands in the field of the e-mail."""
        return self._email.text()

    def propose_email(self, email: str) -> None:
        """Put an e-mail into its field."""
        self._email.set_text(email)

    def propose(self, user: PracticeUser) -> None:
        """Fill the form with a practice user's credentials."""
        self._email.set_text(user.email)
        self._password.set_text(user.password)
        self._sign_in.setFocus()

    def render_state(self, state: SignInState) -> None:
        """Show the state."""
        moved = state.phase is not self._phase
        self._phase = state.phase
        if state.phase is SignInPhase.CREDENTIALS:
            self._steps.setCurrentIndex(0)
            if moved:
                self._email.set_text(state.email)
        elif state.phase is SignInPhase.STORE or self._place is not None:
            self._place_form().render_state(state, moved=moved)
            self._steps.setCurrentWidget(self._place_form())
        self._show_page(state)
        self._sign_in.set_busy(state.busy, self.tr("Signing in…"))
        if self._other is not None:
            self._other.setEnabled(not state.busy)
        self._show_problem(state)
        if self._people is not None:
            self._people.setVisible(state.phase is SignInPhase.CREDENTIALS)
            self._people.show_users(state.practice_users, failed=state.problem is not None and not state.ready)
        if (moved or state.problem is not None) and self.isVisible():
            self.arrive()

    def _show_page(self, state: SignInState) -> None:
        if self._head is None:
            return
        from frontdesk.ui.screens.guide import GuideStep

        if state.phase is SignInPhase.SCANNER:
            self._pages.setCurrentWidget(self._scanner_test())
        elif state.phase is not SignInPhase.DONE:
            self._pages.setCurrentIndex(0)
        step = {SignInPhase.CREDENTIALS: GuideStep.SIGN_IN, SignInPhase.STORE: GuideStep.TILL}
        first = state.phase is SignInPhase.CREDENTIALS
        self._head.show_step(
            step.get(state.phase, GuideStep.SCANNER), way_back=state.may_return or not first, busy=state.busy
        )

    def _show_problem(self, state: SignInState) -> None:
        if state.problem is None:
            if self._notice is not None:
                self._notice.show_notice(None)
            return
        # Loaded when there is something to say: the window comes first.
        from frontdesk.ui.screens.notices import foldable, notice_text
        from frontdesk.ui.widgets.notice_bar import NoticeBar

        if self._notice is None:
            self._notice = NoticeBar(name="sign_in_notice", parent=self._form)
            self._form.column.insertWidget(0, self._notice)
        self._notice.show_notice(foldable(notice_text(state.problem)))

    def _place_form(self) -> PlaceForm:
        # Made when it is first needed: the window comes first.
        from frontdesk.ui.screens.place_form import PlaceForm

        if self._place is None:
            self._place = PlaceForm(self._flow, self._form, guided=self._head is not None)
            self._place.confirmed.connect(self.confirm)
            self._place.left.connect(self.back)
            self._steps.addWidget(self._place)
        return self._place

    def _scanner_test(self) -> ScannerTest:
        from frontdesk.ui.screens.scanner_test import ScannerTest

        if self._scanner is None:
            assert self._try_scanner is not None
            self._scanner = ScannerTest(self._try_scanner(), self.tr("Open the till", "Begin to work at it"), self)
            self._scanner.finished.connect(lambda: self.context.run(self._flow.scanner_tried()))
            self._pages.addWidget(self._scanner)
        return self._scanner

    def _guide_head(self) -> GuideHead:
        from frontdesk.ui.screens.guide import GuideHead

        head = GuideHead(self)
        head.back_wished.connect(self.back)
        self._column.addWidget(head)
        return head

    def _form_page(self) -> QWidget:
        page = QWidget(self)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addStretch(1)
        row.addWidget(self._form)
        if self._flow.state.training:
            self._people = PracticePeople(self)
            self._people.setFixedWidth(PEOPLE_WIDTH)
            row.addWidget(self._people)
        row.addStretch(1)
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 16, 24, 16)
        column.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        if self._head is None:
            column.addLayout(self._look_row())
        return page

    def _look_row(self) -> QHBoxLayout:
        look = QuietButton(self.tr("Language and look"), name="sign_in_look")
        look.clicked.connect(self.look_requested)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(look)
        row.addStretch(1)
        return row

    def _credentials(self) -> QWidget:
        page = QWidget(self._form)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        state = self._flow.state
        column.addWidget(
            TextLabel(self.tr("Sign in", "The name of the screen"), name="sign_in_title", style="title")
        )
        told = self.tr("Practise with people and cards that are not real.")
        if not state.training:
            told = fill(self.tr("Server: {server}"), server=state.server)
        column.addWidget(TextLabel(told, name="sign_in_server", muted=True))
        self._email = LabelledField(self.tr("E-mail"), name="sign_in_email")
        self._password = LabelledField(self.tr("Password"), name="sign_in_password", password=True)
        self._sign_in = PrimaryButton(
            self.tr("Sign in", "The button"), name="sign_in_submit", hint=enter_key(), height=BUTTON_HEIGHT
        )
        self._sign_in.clicked.connect(self.confirm)
        column.addWidget(self._email)
        column.addWidget(self._password)
        column.addSpacing(4)
        column.addWidget(self._sign_in)
        self._other = self._way_back() if state.may_return and not state.guided else None
        if self._other is not None:
            column.addWidget(self._other)
        column.addStretch(1)
        return page

    def _way_back(self) -> QuietButton:
        training = self._flow.state.training
        words = self.tr("Leave the practice") if training else self.tr("Use another server")
        other = QuietButton(words, name="sign_in_choice", parent=self)
        other.clicked.connect(self.choice_wished)
        return other


class PracticePeople(Panel):
    """The people of the training server, with their passwords; pressing one fills the form."""

    def __init__(self, screen: SignInScreen) -> None:
        super().__init__(name="sign_in_people", spacing=10, parent=screen)
        self._screen = screen
        self._shown: tuple[PracticeUser, ...] = ()
        self.add(TextLabel(self.tr("People to practise as"), name="sign_in_people_title", style="strong"))
        self._waiting = TextLabel(
            self.tr("The practice server is starting…"), name="sign_in_people_waiting", muted=True
        )
        self.add(self._waiting)
        # The room that the people will take: nothing jumps when they come.
        self.setMinimumHeight(PEOPLE_HEIGHT)
        self.add_stretch()

    def show_users(self, users: tuple[PracticeUser, ...], *, failed: bool) -> None:
        """Show the people once they are known."""
        self._waiting.setVisible(not users and not failed)
        if users == self._shown:
            return
        self._shown = users
        for place, user in enumerate(users):
            self.column.insertWidget(2 + place, self._button(place, user))

    def _button(self, place: int, user: PracticeUser) -> QWidget:
        line = joined((user.name, _role(user.role)))
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        button = SecondaryButton(line, name=f"sign_in_person_{place}", accessible_name=spoken(line), parent=box)
        button.clicked.connect(lambda: self._screen.propose(user))
        told = f"{user.email} — {user.password}"
        column.addWidget(button)
        column.addWidget(TextLabel(told, name=f"sign_in_person_{place}_words", style="small", muted=True))
        return box


def _role(role: str) -> str:
    """The role of a practice user in words; one that is not known is shown as the server names it."""
    return {
        "cashier": QCoreApplication.translate("SignInScreen", "cashier", "The role of a person to practise as"),
        "manager": QCoreApplication.translate("SignInScreen", "manager", "The role of a person to practise as"),
        "client": QCoreApplication.translate(
            "SignInScreen", "may do everything", "The role of a person to practise as"
        ),
    }.get(role, role)
