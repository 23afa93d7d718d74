namespace LibrarianBot.Benchmarks.Store;

/// <summary>What people type into the search: a word, two words, or the beginning of one. The same in every run.</summary>
internal static class SearchWords
{
    public static List<string> From(IReadOnlyList<string> titles, int count)
    {
        var random = new Random(42);
        var typed = new List<string>(count);
        while (typed.Count < count)
        {
            var words = titles[random.Next(titles.Count)]
                .Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
            var word = words[random.Next(words.Length)];
            typed.Add(
                (typed.Count % 3) switch
                {
                    0 => word,
                    1 => $"{words[^1]} {words[0]}",
                    _ => word[..Math.Min(word.Length, 1 + random.Next(3))],
                }
            );
        }

        return typed;
    }
}
