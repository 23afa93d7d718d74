using System.Text;

namespace LibrarianBot.Features.BookLists.Matching;

/// <summary>What is left of a word for the ear: its consonants, alike ones as one. "Arival" and "Arrival" are both "arfl".</summary>
internal static class Skeleton
{
    /// <summary>The skeleton of a folded word; a word of other scripts stays as it is.</summary>
    public static string Of(string word)
    {
        var skeleton = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length; at++)
        {
            var next = at + 1 < word.Length ? word[at + 1] : '\0';
            var sound = Sound(word, at, next);
            if (sound != '\0' && (skeleton.Length == 0 || skeleton[^1] != sound))
            {
                skeleton.Append(sound);
            }
        }

        return skeleton.ToString();
    }

    private static char Sound(string word, int at, char next) =>
        word[at] switch
        {
            'a' or 'e' or 'i' or 'o' or 'u' or 'y' => at == 0 ? 'a' : '\0',
            // Silent at the start: knight, gnat, write.
            'k' or 'g' when at == 0 && next == 'n' => '\0',
            'w' when at == 0 && next == 'r' => '\0',
            'h' => at == 0 ? 'h' : '\0',
            'w' => at == 0 ? 'w' : '\0',
            'p' when next == 'h' => 'f',
            'b' or 'p' => 'b',
            'f' or 'v' => 'f',
            'c' when next is 'e' or 'i' or 'y' => 's',
            'c' or 'k' or 'q' or 'g' or 'j' or 'x' => 'k',
            's' or 'z' => 's',
            'd' or 't' => 't',
            'm' or 'n' => 'n',
            var other => other,
        };
}
