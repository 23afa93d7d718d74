using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Commands.Discovery;
using Xunit;

namespace LibrarianBot.Discord.Tests.Commands;

public sealed class CustomIdTests
{
    private static readonly CommandTable Table = Tables.Of(typeof(LibraryModule));

    [Property(MaxTest = 500)]
    public static bool Any_words_come_back_as_they_were(long list, NonNull<string> word)
    {
        string customId;
        try
        {
            customId = CustomId.For(
                "library:add",
                list,
                word.Get,
                Kind.Video,
                new NodaTime.LocalDate(2026, 12, 4),
                new Snowflake(ulong.MaxValue)
            );
        }
        catch (ArgumentException)
        {
            return word.Get.Length > 10;
        }

        var found = Table.Find(Sent.Press(customId));
        return found.Handler is not null
            && string.Equals(found.Arguments[1], word.Get, StringComparison.Ordinal);
    }

    [Property(MaxTest = 1000)]
    public static bool No_text_upsets_the_search(string? text) =>
        Table.Find(Sent.Press(text!)).Handler is null
        && Table.Find(Sent.Press("library:close:" + text)).Arguments is null or { Count: 1 };

    [Fact]
    public void A_custom_id_that_is_too_long_is_refused_when_it_is_built() =>
        Assert.Throws<ArgumentException>(() => CustomId.For("library:add", new string(':', 40)));
}
