using System.Text;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using Xunit;

namespace LibrarianBot.Tests.Features;

/// <summary>A member's own record, from the form to the certificate.</summary>
public sealed class PdLogTests
{
    [Fact]
    public async Task An_activity_is_in_the_log_with_its_hours_and_nobody_else_sees_it()
    {
        await using var network = await TestNetwork.StartAsync();
        Assert.NotNull((await network.Ben.TypeAsync("pd add")).Form);

        var kept = await AddAsync(network.Ben, "Graphic novels in Year 9", "1.5 h", "6.2, 7.4");
        var log = await network.Ben.TypeAsync("pd log");
        var others = await network.Coordinator.TypeAsync("pd log");
        var press = await network.Coordinator.PressAsync($"pd:reflect:{TestNetwork.Bayside}:1");
        var elsewhere = await network.Stranger.PressAsync($"pd:removed:{TestNetwork.Hilltop}:1");

        Assert.StartsWith("**Graphic novels in Year 9** is in your log", kept.Text, Ordinal);
        Assert.True(log.IsPrivate);
        Assert.Contains("Graphic novels in Year 9", log.Text, Ordinal);
        Assert.Contains("1.5 of 20 hours", log.Text, Ordinal);
        Assert.Contains("Nothing is in it yet.", others.Text, Ordinal);
        Assert.StartsWith("That entry isn't in your log", press.Text, Ordinal);
        Assert.StartsWith("That entry isn't in your log", elsewhere.Text, Ordinal);
        Assert.Equal("1", network.Ask("SELECT COUNT(*) FROM PdEntries"));
    }

    [Fact]
    public async Task What_cant_be_read_is_said_and_kept_for_another_try()
    {
        await using var network = await TestNetwork.StartAsync();

        var trouble = await AddAsync(network.Ben, "A webinar", "a while", "6.2");
        var again = await network.Ben.PressAsync($"pd:fix:{TestNetwork.Bayside}");

        Assert.StartsWith("I couldn't read *a while* as a length of time", trouble.Text, Ordinal);
        Assert.Contains("Fix it", trouble.Buttons, StringComparer.Ordinal);
        Assert.Contains(
            again.Form!.Rows.OfType<FormField>().Select(row => row.Input).OfType<TextInput>(),
            input => input.Value == "A webinar"
        );
        Assert.Equal("0", network.Ask("SELECT COUNT(*) FROM PdEntries"));
    }

    [Fact]
    public async Task The_log_leaves_as_a_spreadsheet_and_as_a_certificate_to_print()
    {
        await using var network = await TestNetwork.StartAsync();
        await AddAsync(network.Ben, "=HYPERLINK(\"x\")", "90 min", null);

        var sheet = FileOf(await network.Ben.TypeAsync("pd export"));
        var paper = FileOf(await network.Ben.TypeAsync("pd certificate"));

        Assert.EndsWith(".csv", sheet.Name, Ordinal);
        var text = Encoding.UTF8.GetString(sheet.Bytes.Span);
        Assert.DoesNotContain("\n=HYPERLINK", text, Ordinal);
        Assert.DoesNotContain(",=HYPERLINK", text, Ordinal);
        Assert.EndsWith(".pdf", paper.Name, Ordinal);
        Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(paper.Bytes.Span[..8]), Ordinal);
    }

    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static Task<Answer> AddAsync(
        Person member,
        string name,
        string length,
        string? standards
    ) =>
        member.SendAsync(
            $"pd:added:{TestNetwork.Bayside}",
            ("name", name),
            ("activity", "Conference"),
            ("day", "yesterday"),
            ("length", length),
            ("standards", standards ?? "")
        );

    private static OutgoingFile FileOf(Answer answer) =>
        Assert.Single(Assert.IsType<InteractionCallback.Say>(answer.Callback).Body.Files);
}
