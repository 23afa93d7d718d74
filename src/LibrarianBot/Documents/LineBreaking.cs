using System.Globalization;

namespace LibrarianBot.Documents;

/// <summary>Breaks text into lines that fit.</summary>
internal static class LineBreaking
{
    /// <summary>At blanks; a word that is too long for a line alone is cut between characters. At least one line.</summary>
    /// <param name="text">The text; its own line ends stay.</param>
    /// <param name="width">How wide a line may be.</param>
    /// <param name="measure">How wide a text is.</param>
    public static List<string> Break(string text, float width, Func<string, float> measure)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.Split('\n'))
        {
            var line = "";
            foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var longer = line.Length == 0 ? word : $"{line} {word}";
                if (measure(longer) <= width)
                {
                    line = longer;
                    continue;
                }

                if (line.Length > 0)
                {
                    lines.Add(line);
                }

                line = CutOff(word, width, measure, lines);
            }

            lines.Add(line);
        }

        return lines;
    }

    /// <summary>Adds whole lines of a word that is too long, and gives back what is left of it.</summary>
    private static string CutOff(
        string word,
        float width,
        Func<string, float> measure,
        List<string> lines
    )
    {
        while (measure(word) > width)
        {
            var end = StringInfo.GetNextTextElementLength(word);
            while (end < word.Length)
            {
                var next = end + StringInfo.GetNextTextElementLength(word, end);
                if (measure(word[..next]) > width)
                {
                    break;
                }

                end = next;
            }

            if (end == word.Length)
            {
                // A single character wider than the line can't be cut.
                break;
            }

            lines.Add(word[..end]);
            word = word[end..];
        }

        return word;
    }
}
