using System.Text.Json;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.Gateway;

/// <summary>Op 8: members of one server, by name's beginning, by ids, or all of them.</summary>
internal static class MemberRequests
{
    private const int ChunkSize = 1000;
    private const int MostByQuery = 100;

    internal static CloseCode? Answer(SandboxWorld world, GatewaySession session, JsonElement d)
    {
        lock (world.Gate)
        {
            if (
                GuildId(d) is not { } id
                || world.Guilds.Find(id) is not { } guild
                || !session.Bot.User.Guilds.Contains(guild)
            )
            {
                return CloseCode.DecodeError;
            }

            var (members, missing) = Wanted(guild, d);
            var limit = Body.Number(d, "limit") ?? 0;
            if (
                members is null
                || (
                    limit == 0
                    && missing is null
                    && Body.Text(d, "query") == ""
                    && !session.Intents.HasFlag(Intents.GuildMembers)
                )
            )
            {
                return CloseCode.DecodeError;
            }

            Send(
                session,
                guild,
                limit > 0 ? [.. members.Take(limit)] : members,
                missing ?? [],
                Body.Text(d, "nonce")
            );
            return null;
        }
    }

    /// <summary>One server; some libraries put it into a list.</summary>
    private static ulong? GuildId(JsonElement d) =>
        Body.Has(d, "guild_id", out var guild)
        && guild.ValueKind == JsonValueKind.Array
        && guild.GetArrayLength() == 1
            ? Number(guild[0])
            : Body.Id(d, "guild_id");

    private static (List<Member>? Members, List<ulong>? Missing) Wanted(Guild guild, JsonElement d)
    {
        if (Body.Has(d, "user_ids", out var ids) && ids.ValueKind != JsonValueKind.Null)
        {
            List<ulong> wanted =
                ids.ValueKind == JsonValueKind.Array
                    ? [.. ids.EnumerateArray().Take(MostByQuery).Select(Number)]
                    : [Number(ids)];
            return (
                [.. wanted.Where(guild.Members.ContainsKey).Select(id => guild.Members[id])],
                [.. wanted.Where(id => !guild.Members.ContainsKey(id))]
            );
        }

        if (Body.Text(d, "query") is not { } query)
        {
            return (null, null);
        }

        var found = guild.Members.Values.Where(member =>
            (member.Nick ?? member.User.Username).StartsWith(
                query,
                StringComparison.OrdinalIgnoreCase
            ) || member.User.Username.StartsWith(query, StringComparison.OrdinalIgnoreCase)
        );
        return ([.. query.Length == 0 ? found : found.Take(MostByQuery)], null);
    }

    private static ulong Number(JsonElement id) =>
        ulong.TryParse(id.ToString(), out var number) ? number : 0;

    private static void Send(
        GatewaySession session,
        Guild guild,
        List<Member> members,
        List<ulong> missing,
        string? nonce
    )
    {
        var chunks = Math.Max(1, (members.Count + ChunkSize - 1) / ChunkSize);
        for (var index = 0; index < chunks; index++)
        {
            var chunk = index;
            session.Dispatch(
                "GUILD_MEMBERS_CHUNK",
                Json.Bytes(w =>
                {
                    w.WriteStartObject();
                    w.Id("guild_id", guild.Id);
                    w.List(
                        "members",
                        members.Skip(chunk * ChunkSize).Take(ChunkSize),
                        MemberShape.Write
                    );
                    w.WriteNumber("chunk_index", chunk);
                    w.WriteNumber("chunk_count", chunks);
                    w.List("not_found", missing, static (w, id) => w.IdValue(id));
                    if (nonce is not null)
                    {
                        w.WriteString("nonce", nonce);
                    }

                    w.WriteEndObject();
                })
            );
        }
    }
}
