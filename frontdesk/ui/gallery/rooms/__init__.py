"""The exhibits, one module for each group of components."""

from frontdesk.ui.gallery.exhibit import Exhibit
from frontdesk.ui.gallery.rooms.actions import ACTIONS
from frontdesk.ui.gallery.rooms.cards import CARDS
from frontdesk.ui.gallery.rooms.frames import FRAMES
from frontdesk.ui.gallery.rooms.inputs import INPUTS
from frontdesk.ui.gallery.rooms.layers import LAYERS
from frontdesk.ui.gallery.rooms.lists import LISTS
from frontdesk.ui.gallery.rooms.telling import TELLING

EXHIBITS: tuple[Exhibit, ...] = (*ACTIONS, *INPUTS, *CARDS, *LISTS, *TELLING, *FRAMES, *LAYERS)
"""Every component, in the order in which the gallery shows them."""
