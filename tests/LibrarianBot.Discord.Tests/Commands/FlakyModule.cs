using System.Net;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Discord.Tests.Commands;

/// <summary>A module on a shelf that falls over so many times, and then doesn't.</summary>
internal sealed class FlakyModule(Shelf shelf)
{
    [SlashCommand("flaky", "Try it")]
    public Reply Ask([Option("What about")] string topic, [Option("How many")] int copies = 1)
    {
        Touch();
        return Reply.Private($"{topic}, {copies}");
    }

    [Form("flaky:told")]
    public Reply Told(
        long list,
        [Field("title")] string title,
        [Field("years")] IReadOnlyList<string> years
    )
    {
        Touch();
        return Reply.Private($"{list} {title} {string.Join("+", years)}");
    }

    [Replaces]
    [Button("flaky:turn")]
    public Reply Turn(int page)
    {
        Touch();
        return Reply.Update(OutgoingMessage.Text($"Page {page}."));
    }

    [Button("flaky:where")]
    public Reply Where(Invocation from)
    {
        Touch();
        return Reply.Private($"On message {from.Interaction.Message?.Id}.");
    }

    [Public]
    [Button("flaky:secret")]
    public async Task<Reply> SecretAsync()
    {
        Touch();
        await shelf.Arrives.Task;
        return Reply.Private("A secret.");
    }

    [Button("flaky:open")]
    public Reply Open()
    {
        Touch();
        return Reply.Form(new Form("flaky:told:1", "Form", [new FormText("Hello")]));
    }

    [Button("flaky:shout")]
    public Reply Shout()
    {
        Touch();
        return Reply.Public(OutgoingMessage.Text("Hear, hear."));
    }

    [Button("flaky:slow")]
    public async Task<Reply> SlowAsync()
    {
        Touch();
        await shelf.Arrives.Task;
        return Reply.Private("At last.");
    }

    [RequirePermissions(Permissions.ManageGuild)]
    [Button("flaky:close")]
    public Reply Close()
    {
        Touch();
        return Reply.Private("Closed.");
    }

    [InDirectMessages]
    [Button("flaky:direct")]
    public Reply Direct(Snowflake server)
    {
        Touch();
        return Reply.Private($"In {server}.");
    }

    [Button("flaky:forbidden")]
    public static Reply Forbidden() =>
        throw new DiscordException(
            HttpStatusCode.Forbidden,
            DiscordErrorCode.MissingPermissions,
            "No"
        );

    [Button("flaky:long")]
    public static Reply Long() => Reply.Private(new string('a', 5000));

    private void Touch()
    {
        if (shelf.Falls-- > 0)
        {
            throw new InvalidOperationException("The shelf fell over.");
        }
    }
}
