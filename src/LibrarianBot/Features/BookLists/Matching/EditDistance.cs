namespace LibrarianBot.Features.BookLists.Matching;

/// <summary>How many slips of the keyboard part two words.</summary>
internal static class EditDistance
{
    /// <summary>
    /// Letters left out, put in, exchanged, or swapped with their neighbour (each counts once, and no letter is touched
    /// twice); <paramref name="most"/> + 1 where it is more than that.
    /// </summary>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most)
        {
            return most + 1;
        }

        Span<int> memory =
            other.Length < 80
                ? stackalloc int[3 * (other.Length + 1)]
                : new int[3 * (other.Length + 1)];
        var width = other.Length + 1;
        var before = memory[..width];
        var last = memory[width..(2 * width)];
        var now = memory[(2 * width)..];
        for (var at = 0; at < width; at++)
        {
            last[at] = at;
        }

        for (var row = 1; row <= one.Length; row++)
        {
            now[0] = row;
            var least = row;
            for (var at = 1; at < width; at++)
            {
                var cost = one[row - 1] == other[at - 1] ? 0 : 1;
                var edits = Math.Min(Math.Min(last[at], now[at - 1]) + 1, last[at - 1] + cost);
                if (
                    row > 1
                    && at > 1
                    && one[row - 1] == other[at - 2]
                    && one[row - 2] == other[at - 1]
                )
                {
                    edits = Math.Min(edits, before[at - 2] + 1);
                }

                now[at] = edits;
                least = Math.Min(least, edits);
            }

            if (least > most)
            {
                return most + 1;
            }

            var free = before;
            before = last;
            last = now;
            now = free;
        }

        return Math.Min(last[^1], most + 1);
    }
}
