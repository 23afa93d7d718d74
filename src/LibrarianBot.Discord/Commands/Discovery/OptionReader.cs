using System.Reflection;
using LibrarianBot.Discord.Commands.Binding;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using NodaTime;

namespace LibrarianBot.Discord.Commands.Discovery;

/// <summary>Reads an option from its parameter: what is registered, and how its value is read back.</summary>
internal static class OptionReader
{
    private const int LongestDate = 100;

    public static (ApplicationCommandOption Payload, ParameterReader Bind, Suggester? Suggest) Read(
        Type module,
        string where,
        ParameterShape shape,
        OptionAttribute attribute,
        KnownParameters known
    )
    {
        var name = Humanised.OptionName(shape.Parameter.Name!);
        PayloadLimits.Name(where, name);
        PayloadLimits.Description(where, attribute.Description, $"the description of {name}");
        known.TypeReaders.TryGetValue(shape.Type, out var reader);
        var suggest = SuggesterReader.For(module, where, attribute, shape.Type, known);
        var type =
            (
                reader is null
                    ? null
                    : ApplicationCommandOptionType.String as ApplicationCommandOptionType?
            )
            ?? TypeOf(shape.Type, suggest is not null)
            ?? throw new CommandDeclarationException(
                where,
                $"{shape.Type.Name} can't be an option; {name} may be text, a number, a boolean, an enum, a date, User, GuildMember, Role, Channel or Attachment."
            );
        var payload = new ApplicationCommandOption
        {
            Type = type,
            Name = name,
            Description = attribute.Description,
            Required = !shape.IsOptional,
            Choices = shape.Type.IsEnum ? Choices(where, shape.Type, suggest) : null,
            MinLength = Length(where, name, type, attribute.MinLength, 0),
            MaxLength =
                Length(where, name, type, attribute.MaxLength, 1)
                ?? (shape.Type == typeof(LocalDate) ? LongestDate : null),
            MinValue = Bound(where, name, type, attribute.Min),
            MaxValue = Bound(where, name, type, attribute.Max),
            Autocomplete = suggest is null ? null : true,
        };
        return (payload, OptionBinders.For(shape, payload, reader)!, suggest);
    }

    // A number with suggestions travels as text: its suggestions have names, and what is typed freely is refused in words.
    private static ApplicationCommandOptionType? TypeOf(Type type, bool suggested) =>
        type == typeof(string) || type == typeof(LocalDate) || type.IsEnum
            ? ApplicationCommandOptionType.String
        : type == typeof(long) || type == typeof(int)
            ? suggested ? ApplicationCommandOptionType.String
                : ApplicationCommandOptionType.Integer
        : suggested ? null
        : type == typeof(double) ? ApplicationCommandOptionType.Number
        : type == typeof(bool) ? ApplicationCommandOptionType.Boolean
        : type == typeof(User) || type == typeof(GuildMember) ? ApplicationCommandOptionType.User
        : type == typeof(Role) ? ApplicationCommandOptionType.Role
        : type == typeof(Channel) ? ApplicationCommandOptionType.Channel
        : type == typeof(Attachment) ? ApplicationCommandOptionType.Attachment
        : null;

    private static IReadOnlyList<ApplicationCommandChoice> Choices(
        string where,
        Type type,
        Suggester? suggest
    )
    {
        if (suggest is not null)
        {
            throw new CommandDeclarationException(
                where,
                $"{type.Name} has fixed choices, so values can't be suggested as well."
            );
        }

        var choices = new EnumReader(type).Choices;
        PayloadLimits.Choices(where, choices);
        return choices;
    }

    private static int? Length(
        string where,
        string name,
        ApplicationCommandOptionType type,
        int length,
        int least
    )
    {
        if (length == -1)
        {
            return null;
        }

        return type == ApplicationCommandOptionType.String && length >= least && length <= 6000
            ? length
            : throw new CommandDeclarationException(
                where,
                $"the length {length} of {name} doesn't fit; Discord allows {least}–6000, for text only."
            );
    }

    private static double? Bound(
        string where,
        string name,
        ApplicationCommandOptionType type,
        double bound
    )
    {
        if (double.IsNaN(bound))
        {
            return null;
        }

        return
            type is ApplicationCommandOptionType.Integer or ApplicationCommandOptionType.Number
            && Math.Abs(bound) <= 1L << 53
            ? bound
            : throw new CommandDeclarationException(
                where,
                $"the bound {bound} of {name} doesn't fit; Discord allows ±2^53, for numbers only."
            );
    }
}
