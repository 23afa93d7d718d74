namespace LibrarianBot.Text;

/// <summary>Patterns take time in proportion to the length of what was typed, whatever was typed.</summary>
/// <remarks>
/// That is why some read only tidied or trimmed texts. Not <c>NonBacktracking</c>: it can't be generated ahead, and ours
/// together took 16 MB with it.
/// </remarks>
internal static class Patterns
{
    /// <summary>
    /// Milliseconds, for a pattern that isn't as it should be. They pass on the clock, so no fewer: with 100 a busy
    /// machine refused good lines.
    /// </summary>
    public const int SafetyNet = 2000;
}
