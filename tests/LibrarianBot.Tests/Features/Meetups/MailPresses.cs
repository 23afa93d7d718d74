using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using Moq;

namespace LibrarianBot.Tests.Features.Meetups;

/// <summary>Presses in a direct conversation with the bot, where Discord names no server.</summary>
internal static class MailPresses
{
    extension(TestNetwork network)
    {
        /// <summary>Discord answers who somebody is in a server.</summary>
        public void KnowMembers(params Person[] people)
        {
            network
                .Discord.Rest.Setup(rest =>
                    rest.GetMemberAsync(
                        It.IsAny<Snowflake>(),
                        It.IsAny<Snowflake>(),
                        It.IsAny<CancellationToken>()
                    )
                )
                .Returns(
                    (Snowflake _, Snowflake user, CancellationToken _) =>
                        Task.FromResult(
                            new GuildMember
                            {
                                User = new User { Id = user, Username = "somebody" },
                                Roles = people
                                    .Where(person => person.Id == user.Value)
                                    .Select(person => new Snowflake(70 + person.Id))
                                    .ToList(),
                            }
                        )
                );
            network
                .Discord.Rest.Setup(rest =>
                    rest.GetRolesAsync(It.IsAny<Snowflake>(), It.IsAny<CancellationToken>())
                )
                .ReturnsAsync([
                    .. people.Select(person => new Role
                    {
                        Id = new Snowflake(70 + person.Id),
                        Permissions = person.Permissions,
                    }),
                ]);
            network
                .Discord.Rest.Setup(rest =>
                    rest.GetGuildAsync(It.IsAny<Snowflake>(), It.IsAny<CancellationToken>())
                )
                .Returns(
                    (Snowflake server, CancellationToken _) =>
                        Task.FromResult(new PartialGuild { Id = server, Name = "Network" })
                );
        }

        /// <summary>The newest message in somebody's direct messages.</summary>
        public OutgoingMessage LastMailOf(Person person) =>
            network.Discord.Sent.Last(sent => sent.Channel == 1_000_000 + person.Id).Message;

        public Task<Answer> PressInMailAsync(Person person, string label) =>
            network.DispatchAsync(
                new Interaction
                {
                    Id = default,
                    Token = "token",
                    Type = InteractionType.MessageComponent,
                    ChannelId = new Snowflake(1_000_000 + person.Id),
                    Message = new Message { Id = new Snowflake(1) },
                    User = new User
                    {
                        Id = new Snowflake(person.Id),
                        Username = person.Name,
                        GlobalName = person.Name,
                    },
                    Data = new InteractionData
                    {
                        CustomId = IdOf(network.LastMailOf(person), label),
                        ComponentType = 2,
                    },
                }
            );
    }

    /// <summary>What the press of a button carries.</summary>
    public static string IdOf(OutgoingMessage message, string label) =>
        message
            .Components.OfType<ActionRow>()
            .SelectMany(row => row.Components)
            .OfType<Button>()
            .First(button => button.Label == label)
            .CustomId!;
}
