using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LibrarianBot.Discord.Messages;
using Xunit;

namespace LibrarianBot.Discord.Tests.Messages;

public sealed partial class WebAddressTests
{
    /// <summary>What Discord makes links of, with less at its end than any of its apps takes.</summary>
    private const string Link = """https?://[^\s\ufeff<>]*[^\s\ufeff<>.,:;"')\]]""";

    private static readonly string[] Hostile =
    [
        "https://",
        "http://",
        "<https://",
        "a.org",
        "/",
        "a",
        "_",
        "*",
        "**",
        "~~",
        "||",
        "`",
        "[",
        "](",
        ")",
        "(",
        "<",
        ">",
        "\\",
        "@everyone",
        "@",
        "here",
        "#",
        "-",
        ".",
        ",",
        "\"",
        " ",
        "\n",
        "\u00a0",
        "\ufeff",
        "\u200b",
        "ä",
        "📚",
    ];

    [Theory]
    [InlineData("https://www.example.org/a_b/c-d~e#f_g")]
    [InlineData("https://en.wikipedia.org/wiki/Wonder_(Palacio_novel)")]
    [InlineData("See http://example.org/?q=a_b&r=-c, or https://youtu.be/_x-y_")]
    [InlineData("https://de.wikipedia.org/wiki/Märchen_(Gattung)")]
    public void A_link_leads_where_it_led(string text) => Assert.Equal(text, Markdown.Escape(text));

    [Theory]
    [InlineData("(see https://a.org/x_y).", "\\(see https://a.org/x_y).")]
    [InlineData("[Here](https://a.org/x_y)", "\\[Here\\]\\(https://a.org/x_y)")]
    [InlineData("<https://a.org/x_y>", "<https://a.org/x_y>")]
    [InlineData("**https://a.org/x_y**", "\\*\\*https://a.org/x_y \\*\\*")]
    [InlineData("https://a.org/x> _y_", "https://a.org/x \\> \\_y\\_")]
    [InlineData("https://a.org/?t=A|B*C[0]_", "https://a.org/?t=A%7CB%2AC%5B0%5D_")]
    [InlineData("https://a.org/@here/x", "https://a.org/%40here/x")]
    [InlineData("HTTPS://a.org/_x_ https://_x_", "HTTPS://a.org/\\_x\\_ https://\\_x\\_")]
    public void What_stands_around_a_link_stays_text(string text, string escaped) =>
        Assert.Equal(escaped, Markdown.Escape(text));

    [Property(MaxTest = 1000)]
    public static Property Any_link_leads_where_it_led_in_whatever_stands_around_it() =>
        Prop.ForAll(
            Gen.Zip(
                    Gen.Elements("abcXYZ019_-~/.?#&=+%:;,!$'()ä".ToCharArray()).ArrayOf(),
                    Gen.Zip(Around(), Around())
                )
                .ToArbitrary(),
            sample =>
            {
                var link = $"https://a.org/{new string(sample.Item1)}z";
                var (before, after) = sample.Item2;
                return Links()
                    .Matches(Markdown.Escape($"{before} {link} {after}"))
                    .Any(match => match.Value.Trim('<', '>') == link);
            }
        );

    [Property(MaxTest = 3000)]
    public static Property Nothing_but_a_link_is_active_whatever_looks_like_one() =>
        Prop.ForAll(
            Gen.Elements(Hostile).ArrayOf().ToArbitrary(),
            parts => IsInert(Markdown.Escape(string.Concat(parts)))
        );

    private static Gen<string> Around() =>
        Gen.Elements(Hostile).ArrayOf().Select(parts => string.Concat(parts));

    [GeneratedRegex($"<{Link}>|{Link}", RegexOptions.None, 1000)]
    private static partial Regex Links();

    [GeneratedRegex(@"\\[^\sA-Za-z0-9]", RegexOptions.None, 1000)]
    private static partial Regex Escaped();

    /// <summary>No sign that closes or opens anything, neither outside of links nor, where it would count all the same, in one.</summary>
    private static bool IsInert(string escaped)
    {
        var active = Escaped().Replace(escaped, "");
        return active.IndexOfAny([.. "*|`[]\\"]) < 0
            && Links().Replace(active, "").IndexOfAny([.. "_~>#-(<"]) < 0
            && !escaped.Contains("@everyone", StringComparison.Ordinal)
            && !escaped.Contains("@here", StringComparison.Ordinal);
    }
}
