using LibrarianBot.Sandbox.Rest.Guilds;
using LibrarianBot.Sandbox.Rest.Pipeline;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.Rest.Routes;

internal static partial class GuildRoutes
{
    private static RestAnswer ModifyMember(RestCall call) =>
        Find(call).Refused(out var error, out var member) ? error : Modify(call, member);

    private static RestAnswer ModifyMe(RestCall call) =>
        call.Guild is { } guild
            ? Modify(call, guild.Members[call.Me.Id])
            : DiscordError.UnknownGuild;

    /// <summary>The older way to a nickname of one's own, which answers with nothing else.</summary>
    private static RestAnswer ModifyMyNick(RestCall call)
    {
        if (call.Guild is not { } guild)
        {
            return DiscordError.UnknownGuild;
        }

        return Change(call, guild.Members[call.Me.Id], out var changed) is { } refusal
            ? refusal
            : RestAnswer.Ok(w =>
            {
                w.WriteStartObject();
                w.WriteString("nick", changed.Nick);
                w.WriteEndObject();
            });
    }

    private static RestAnswer Modify(RestCall call, Member member) =>
        Change(call, member, out var changed) is { } refusal ? refusal : Answer(changed);

    private static RestAnswer? Change(RestCall call, Member member, out Member changed)
    {
        changed = member;
        MemberRules.Check(call.Form, call.World.Clock.GetUtcNow());
        if (call.Errors.Any)
        {
            return call.Errors;
        }

        return call.World.Members.Modify(member, call.Me, call.Body).Refused(out var error, out _)
            ? (RestAnswer)error
            : null;
    }

    private static RestAnswer Remove(RestCall call) =>
        Find(call).Refused(out var error, out var member)
            ? error
            : RestAnswer.DoneUnless(call.World.Members.Remove(member, call.Me));

    private static RestAnswer SetRole(RestCall call, bool given)
    {
        if (Find(call).Refused(out var error, out var member))
        {
            return error;
        }

        return member.Guild.Roles.TryGetValue(call.Id("role_id"), out var role)
            ? RestAnswer.DoneUnless(call.World.Members.Roles.Set(member, call.Me, role, given))
            : DiscordError.UnknownRole;
    }

    private static RestAnswer Answer(Member member) =>
        RestAnswer.Ok(w => MemberShape.Write(w, member));
}
