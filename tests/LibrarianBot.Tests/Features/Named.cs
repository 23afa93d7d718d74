using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;

namespace LibrarianBot.Tests.Features;

/// <summary>People and files as Discord sends them: an id, and what it stands for.</summary>
internal static class Named
{
    /// <summary>What is sent in the value's place.</summary>
    public static object Plain(object value) =>
        value switch
        {
            Person person => $"{person.Id}",
            Attachment file => $"{file.Id}",
            _ => value,
        };

    public static ResolvedData? Of(IEnumerable<object> values)
    {
        var all = values.ToList();
        var people = all.OfType<Person>().ToList();
        var files = all.OfType<Attachment>().ToList();
        return people.Count + files.Count == 0
            ? null
            : new ResolvedData
            {
                Users = people.ToDictionary(
                    person => new Snowflake(person.Id),
                    person => new User
                    {
                        Id = new Snowflake(person.Id),
                        Username = person.Name,
                        GlobalName = person.Name,
                    }
                ),
                Members = people.ToDictionary(
                    person => new Snowflake(person.Id),
                    _ => new GuildMember()
                ),
                Attachments = files.ToDictionary(file => file.Id),
            };
    }
}
