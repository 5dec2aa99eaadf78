"""Acceptance of a census by sampling (抽样验收): plan, sample, re-survey, verdict."""
