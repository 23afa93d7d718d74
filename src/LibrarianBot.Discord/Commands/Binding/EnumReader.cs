using System.Collections.Frozen;
using System.Reflection;
using LibrarianBot.Discord.Commands.Discovery;

namespace LibrarianBot.Discord.Commands.Binding;

/// <summary>The values of an enum: sent by identifier, shown in words.</summary>
internal sealed class EnumReader
{
    private readonly FrozenDictionary<string, object> _values;
    private readonly string _names;

    public EnumReader(Type type)
    {
        var fields = type.GetFields(BindingFlags.Public | BindingFlags.Static);
        Choices =
        [
            .. fields.Select(field => new ApplicationCommandChoice(
                Humanised.ChoiceName(field),
                field.Name
            )),
        ];
        _values = fields.ToFrozenDictionary(
            field => field.Name,
            field => field.GetValue(null)!,
            StringComparer.Ordinal
        );
        _names = string.Join(", ", Choices.Select(choice => choice.Name));
    }

    public IReadOnlyList<ApplicationCommandChoice> Choices { get; }

    public bool TryRead(string text, out object? value) => _values.TryGetValue(text, out value);

    public Bound Read(string text, string name, CommandContext context) =>
        TryRead(text, out var value)
            ? Bound.To(value)
            : Bound.Refuse($"Choose *{name}* from what is offered: {_names}.");
}
