"""The Processing provider ``citygrid``: one file per algorithm, each thin around a core call."""
