"""What staff do at a front desk, as async use cases without a window."""
