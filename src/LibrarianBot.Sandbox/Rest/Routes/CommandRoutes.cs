using LibrarianBot.Sandbox.Rest.Commands;
using LibrarianBot.Sandbox.Rest.Forms;
using LibrarianBot.Sandbox.Rest.Pipeline;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.Rest.Routes;

/// <summary>Application commands, global and of a guild.</summary>
internal static partial class CommandRoutes
{
    private const string Global = "/applications/{application_id}/commands";
    private const string OfGuild = "/applications/{application_id}/guilds/{guild_id}/commands";

    public static IEnumerable<RestRoute> All => [.. At(Global), .. At(OfGuild)];

    private static IEnumerable<RestRoute> At(string path) =>
        [
            new("GET", path, List) { Limit = RateLimit.Commands },
            new("POST", path, Create) { Limit = RateLimit.Commands },
            new("PUT", path, Replace) { Limit = RateLimit.Commands },
            new("GET", path + "/{command_id}", Get) { Limit = RateLimit.Commands },
            new("PATCH", path + "/{command_id}", Modify) { Limit = RateLimit.Commands },
            new("DELETE", path + "/{command_id}", Delete) { Limit = RateLimit.Commands },
        ];

    /// <summary>Why this bot can't use the path: another's application, or a guild that it isn't in.</summary>
    private static DiscordError? WhyNot(RestCall call, out Guild? guild)
    {
        guild = call.Guild;
        return call.Id("application_id") != call.Bot.ApplicationId
                ? new DiscordError(
                    403,
                    20012,
                    "You are not authorized to perform this action on this application"
                )
            : IsOfGuild(call) && guild is null ? DiscordError.MissingAccess
            : null;
    }

    private static bool IsOfGuild(RestCall call) => call.Part("guild_id").Length > 0;

    private static Outcome<Command> Find(RestCall call)
    {
        if (WhyNot(call, out var guild) is { } refusal)
        {
            return refusal;
        }

        return
            call.Bot.Commands.TryGetValue(call.Id("command_id"), out var command)
            && command.Guild == guild
            ? command
            : DiscordError.UnknownCommand;
    }

    private static RestAnswer List(RestCall call)
    {
        if (WhyNot(call, out var guild) is { } refusal)
        {
            return refusal;
        }

        var localized = call.Query("with_localizations");
        return RestAnswer.Ok(w =>
            w.List(CommandBook.Of(call.Bot, guild), (w, c) => CommandShape.Write(w, c, localized))
        );
    }

    private static RestAnswer Get(RestCall call) =>
        Find(call).Refused(out var error, out var command) ? error : Answer(command, 200);

    private static RestAnswer Create(RestCall call)
    {
        if (WhyNot(call, out var guild) is { } refusal)
        {
            return refusal;
        }

        CommandRules.Check(call.Form, IsOfGuild(call));
        if (call.Errors.Any)
        {
            return call.Errors;
        }

        return call
            .World.Commands.Upsert(call.Bot, guild, call.Body)
            .Refused(out var error, out var made)
            ? error
            : Answer(made.Command, made.Created ? 201 : 200);
    }

    private static RestAnswer Modify(RestCall call)
    {
        if (Find(call).Refused(out var error, out var command))
        {
            return error;
        }

        CommandRules.Check(call.Form, IsOfGuild(call), command.Type);
        return call.Errors.Any
            ? call.Errors
            : Answer(call.World.Commands.Modify(command, call.Body), 200);
    }

    private static RestAnswer Delete(RestCall call)
    {
        if (Find(call).Refused(out var error, out var command))
        {
            return error;
        }

        call.World.Commands.Delete(command);
        return RestAnswer.Nothing;
    }
}
