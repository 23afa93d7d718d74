using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LibrarianBot.Discord.Messages;
using NodaTime;
using Xunit;

namespace LibrarianBot.Discord.Tests.Messages;

public sealed class MarkdownTests
{
    private const string Active = "*_~`|>#-[]()<";

    [Theory]
    [InlineData("The Arrival, Shaun Tan", "The Arrival, Shaun Tan")]
    [InlineData("**Boy**, _Everywhere_", "\\*\\*Boy\\*\\*, \\_Everywhere\\_")]
    [InlineData("@everyone @here a@b.org", "@\u200beveryone @\u200bhere a@b.org")]
    [InlineData("<@123> <#5>", "\\<@\u200b123\\> \\<\\#5\\>")]
    [InlineData("abc\u202edef\u0007", "abcdef")]
    [InlineData("1. First\n2. Second", "1\\. First\n2\\. Second")]
    public void What_people_type_stays_text(string text, string escaped) =>
        Assert.Equal(escaped, Markdown.Escape(text));

    [Fact]
    public void Half_a_character_becomes_the_sign_for_one() =>
        Assert.Equal("📚\ufffd", Markdown.Escape("📚\ud83d"));

    [Property(MaxTest = 1000)]
    public static Property Nothing_in_escaped_text_is_active() =>
        Prop.ForAll(
            Gen.Elements(
                    "*",
                    "_",
                    "\\",
                    "@",
                    "everyone",
                    "here",
                    "<",
                    "1",
                    ".",
                    "&",
                    "\n",
                    "a",
                    "\u202e",
                    "\ud83d",
                    "#",
                    "|",
                    " "
                )
                .ArrayOf()
                .ToArbitrary(),
            parts => IsInert(Markdown.Escape(string.Concat(parts)))
        );

    [Property(MaxTest = 1000)]
    public static bool Any_text_is_cut_to_fit(NonNull<string> text, byte length)
    {
        var cut = Markdown.Cut(text.Get, length + 1);
        return cut.Length <= length + 1
            && (
                cut.Length < 2
                || !char.IsHighSurrogate(cut[^2])
                || char.IsLowSurrogate(cut[^1])
                || text.Get.StartsWith(cut, StringComparison.Ordinal)
            );
    }

    [Theory]
    [InlineData("The Arrival", 11, "The Arrival")]
    [InlineData("The Arrival", 5, "The …")]
    [InlineData("📚📚📚", 4, "📚…")]
    [InlineData("ab\\*cd", 4, "ab…")]
    public void What_is_too_long_ends_in_an_ellipsis(string text, int length, string cut) =>
        Assert.Equal(cut, Markdown.Cut(text, length));

    [Fact]
    public void A_moment_is_shown_in_each_readers_zone() =>
        Assert.Equal("<t:1796360400:F>", Timestamp.Of(Instant.FromUtc(2026, 12, 4, 5, 0)));

    private static bool IsInert(string escaped)
    {
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] == '\\')
            {
                i++;
            }
            else if (Active.Contains(escaped[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return !escaped.Contains("@everyone", StringComparison.Ordinal)
            && !escaped.Contains("@here", StringComparison.Ordinal)
            && !escaped.Contains('\u202e', StringComparison.Ordinal)
            && !escaped.EnumerateRunes().Any(rune => rune.Value is >= 0xd800 and <= 0xdfff);
    }
}
