using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Rest;
using LibrarianBot.Discord.Tests.Support;
using Xunit;

namespace LibrarianBot.Discord.Tests.Rest;

public sealed class CallbackBodyTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<InteractionCallback, string> Callbacks =>
        new()
        {
            {
                new InteractionCallback.Say(Given.Hello with { Ephemeral = true }),
                """{"type":4,"data":{"flags":32832,"components":[{"type":10,"content":"Hello"}],"allowed_mentions":{"parse":[]}}}"""
            },
            { new InteractionCallback.Defer(true), """{"type":5,"data":{"flags":64}}""" },
            { new InteractionCallback.Defer(false), """{"type":5}""" },
            { new InteractionCallback.DeferUpdate(), """{"type":6}""" },
            {
                new InteractionCallback.Suggest([new("The Arrival", "1")]),
                """{"type":8,"data":{"choices":[{"name":"The Arrival","value":"1"}]}}"""
            },
            {
                new InteractionCallback.Open(
                    new Form(
                        "add:1",
                        "Add titles",
                        [new FormField("Titles", new TextInput("t") { Multiline = true })]
                    )
                ),
                """{"type":9,"data":{"custom_id":"add:1","title":"Add titles","components":[{"type":18,"label":"Titles","component":{"custom_id":"t","type":4,"style":2,"required":true}}]}}"""
            },
        };

    [Theory]
    [MemberData(nameof(Callbacks), DisableDiscoveryEnumeration = true)]
    public async Task A_first_response_goes_out_in_Discords_form(
        InteractionCallback callback,
        string body
    )
    {
        using var api = new ScriptedApi();
        api.Answer = _ => new(System.Net.HttpStatusCode.NoContent);

        await api.Rest.RespondAsync(Given.Interaction, callback, Cancel);

        Assert.Equal("/api/v10/interactions/11/interaction-token/callback", api.Last.Path);
        Assert.Null(api.Last.Authorization);
        Assert.Equal(body, api.Last.Body);
    }
}
