using System.Text.Json;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.UserSide;

/// <summary>What an interaction's ids stand for: its <c>resolved</c>.</summary>
internal sealed class Resolved(SandboxWorld world, Channel channel, User actor, Bot bot)
{
    private readonly Dictionary<ulong, User> _users = [];
    private readonly Dictionary<ulong, Role> _roles = [];
    private readonly Dictionary<ulong, Channel> _channels = [];
    private readonly Dictionary<ulong, Message> _messages = [];
    private readonly Dictionary<ulong, Attachment> _attachments = [];

    internal User? User(string idOrName)
    {
        var user = world.Users.Find(idOrName.TrimStart('@'));
        if (user is not null)
        {
            _users[user.Id] = user;
        }

        return user;
    }

    internal Role? Role(string idOrName)
    {
        var role = channel.Guild?.Roles.Values.FirstOrDefault(one =>
            one.Name == idOrName.TrimStart('@') || one.Id.ToString() == idOrName
        );
        if (role is not null)
        {
            _roles[role.Id] = role;
        }

        return role;
    }

    internal Channel? Channel(string idOrName)
    {
        var found = channel.Guild?.Channels.Values.FirstOrDefault(one =>
            (one.Name == idOrName.TrimStart('#') || one.Id.ToString() == idOrName)
            && world.Channels.CanView(one, actor)
        );
        if (found is not null)
        {
            _channels[found.Id] = found;
        }

        return found;
    }

    internal void Add(Message message) => _messages[message.Id] = message;

    /// <summary>Keeps an uploaded file (<c>{filename, content_type?, base64}</c>); null when it isn't one.</summary>
    internal Attachment? File(JsonElement given)
    {
        if (Uploads.Read(given) is not { } upload)
        {
            return null;
        }

        var file = world.Files.Add(channel, upload, ephemeral: true);
        _attachments[file.Id] = file;
        return file;
    }

    internal void Write(Utf8JsonWriter w)
    {
        if (
            _users.Count + _roles.Count + _channels.Count + _messages.Count + _attachments.Count
            == 0
        )
        {
            return;
        }

        w.WriteStartObject("resolved");
        Map(w, "users", _users, UserShape.Write);
        Map(
            w,
            "members",
            MembersAmongUsers(),
            (w, member) =>
                MemberShape.WriteResolved(
                    w,
                    member,
                    PermissionRules.In(channel, member.User, world)
                )
        );
        Map(w, "roles", _roles, RoleShape.Write);
        Map(
            w,
            "channels",
            _channels,
            (w, one) =>
                ChannelShape.WriteResolved(
                    w,
                    one,
                    PermissionRules.In(one, actor, world),
                    PermissionRules.In(one, bot.User, world)
                )
        );
        Map(w, "messages", _messages, (w, one) => MessageShape.Write(w, one, world));
        Map(w, "attachments", _attachments, (w, one) => AttachmentShape.Write(w, one, world));
        w.WriteEndObject();
    }

    private Dictionary<ulong, Member> MembersAmongUsers()
    {
        Dictionary<ulong, Member> members = [];
        foreach (var id in _users.Keys)
        {
            if (channel.Guild?.Members.TryGetValue(id, out var member) == true)
            {
                members[id] = member;
            }
        }

        return members;
    }

    private static void Map<T>(
        Utf8JsonWriter w,
        string name,
        Dictionary<ulong, T> items,
        Action<Utf8JsonWriter, T> one
    )
    {
        if (items.Count == 0)
        {
            return;
        }

        w.WriteStartObject(name);
        foreach (var (id, item) in items)
        {
            w.WritePropertyName(id.ToString());
            one(w, item);
        }

        w.WriteEndObject();
    }
}
