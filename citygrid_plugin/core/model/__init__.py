"""What every capability shares: feature tables, base data, problems, progress, translation."""
