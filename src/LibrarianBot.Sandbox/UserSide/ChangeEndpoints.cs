using System.Text.Json;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;
using static LibrarianBot.Sandbox.UserSide.UserSideAnswers;

namespace LibrarianBot.Sandbox.UserSide;

/// <summary>What changes the world without a bot's doing: messages, interest, people who join.</summary>
internal static class ChangeEndpoints
{
    internal static void Map(RouteGroupBuilder api, SandboxWorld world)
    {
        api.MapBody(
            "/users/{user}/messages",
            (user, body) => For(world, user, person => Post(world, person, body))
        );
        api.MapBody(
            "/users/{user}/interest",
            (user, body) => For(world, user, person => Interest(world, person, body))
        );
        api.MapBody("/guilds/{user}/members", (guild, body) => Join(world, guild, body));
        api.MapDelete("/messages/{id}", (string id) => Delete(world, id));
    }

    private static IResult Post(SandboxWorld world, User user, JsonElement body)
    {
        if (
            Places
                .Channel(world, user, Body.Text(body, "channel"))
                .Refused(out var error, out var channel)
        )
        {
            return Refuse(error);
        }

        var draft = new MessageDraft
        {
            Content = Body.Text(body, "content") ?? "",
            Files = Uploads.ReadAll(body),
        };
        return world.Posting.Post(channel, user, draft).Refused(out error, out var message)
            ? Refuse(error with { Status = error.Status == 404 ? 404 : 409 })
            : Answer(world, w => MessageShape.WriteForPeople(w, message, world));
    }

    private static IResult Delete(SandboxWorld world, string id)
    {
        lock (world.Gate)
        {
            if (
                !ulong.TryParse(id, out var number)
                || world.Messages.Find(number) is not { } message
            )
            {
                return Refuse(Sentence.Missing("There is no such message."));
            }

            world.Messages.Delete(message);
            return Done(world);
        }
    }

    private static IResult Interest(SandboxWorld world, User user, JsonElement body)
    {
        var id = Body.Id(body, "event") ?? 0;
        var found = user
            .Guilds.Select(guild => guild.Events.GetValueOrDefault(id))
            .FirstOrDefault(one => one is not null && world.Events.CanSee(one, user));
        if (found is null)
        {
            return Refuse(
                Sentence.Missing("This person has no such event to come: it is over, or never was.")
            );
        }

        world.Events.SetInterest(found, user, Body.Flag(body, "interested") ?? true);
        return Answer(world, w => EventShape.WriteWithNames(w, found));
    }

    private static IResult Join(SandboxWorld world, string guildName, JsonElement body)
    {
        lock (world.Gate)
        {
            var guild = world.Guilds.All.FirstOrDefault(one =>
                one.Name == guildName || one.Id.ToString() == guildName
            );
            if (guild is null || Body.Text(body, "username") is not { Length: > 0 } username)
            {
                return Refuse(
                    Sentence.Missing("There is no such server, or no username was given.")
                );
            }

            var user =
                world.Users.Find(username)
                ?? world.Users.Add(username, Body.Text(body, "display_name"));
            if (guild.Members.ContainsKey(user.Id))
            {
                return Refuse(Sentence.Conflict($"{username} is a member already."));
            }

            var member = world.Members.Join(guild, user);
            return Answer(world, w => MemberShape.Write(w, member));
        }
    }
}
