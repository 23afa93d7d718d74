using System.Globalization;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Tests.Features.Meetups.Polls;

/// <summary>A network that looks for a date.</summary>
internal static class PollNetwork
{
    public const string Say = "meetup-poll:say:1001:1";
    public const string Said = "meetup-poll:said:1001:1";
    public const string Who = "meetup-poll:who:1001:1";

    extension(TestNetwork network)
    {
        /// <summary>The coordinator asks for Monday to Wednesday of next week, after school and in the evening, unless said.</summary>
        public async Task<Answer> AskWhenAsync(params (string Field, object Value)[] changes)
        {
            var form = await network.Coordinator.TypeAsync("meetup poll");
            return await network.AskWhenAsync(form.Form!.CustomId, changes);
        }

        public Task<Answer> AskWhenAsync(string form, params (string Field, object Value)[] changes)
        {
            (string Field, object Value)[] usual =
            [
                ("days", "Mon-Wed next week"),
                ("blocks", new[] { "AfterSchool", "Evening" }),
                ("other", ""),
                ("where", "Hilltop Primary (park on Banksia St)"),
                ("title", "Term 4 meetup"),
            ];
            return network.Coordinator.FillAsync(
                form,
                [
                    .. usual
                        .Where(field => changes.All(change => change.Field != field.Field))
                        .Concat(changes),
                ]
            );
        }

        /// <summary>The poll's public message.</summary>
        public OutgoingMessage Poll =>
            network.Discord.Posts.OrderBy(post => post.Key.Value).First().Value;
    }

    extension(Person person)
    {
        /// <summary>Ticks the times with these numbers, from 0.</summary>
        public Task<Answer> CanAsync(params int[] slots) =>
            person.FillAsync(
                Said,
                (
                    "days0",
                    slots.Select(slot => slot.ToString(CultureInfo.InvariantCulture)).ToArray()
                )
            );
    }

    extension(Answer answer)
    {
        public OutgoingMessage Message =>
            answer.Callback switch
            {
                InteractionCallback.Say(var message) => message,
                InteractionCallback.Update(var message) => message,
                _ => throw new InvalidOperationException(answer.Text),
            };

        /// <summary>Each field of a form with its ticks: <c>Monday 30 November: [x] After school, 3:45–5:15 pm</c>.</summary>
        public IReadOnlyList<string> Ticks() =>
            [
                .. answer
                    .Form!.Rows.OfType<FormField>()
                    .SelectMany(field =>
                        ((CheckboxGroupInput)field.Input).Options.Select(option =>
                            $"{field.Label}: [{(option.Default == true ? "x" : " ")}] {option.Label}"
                        )
                    ),
            ];
    }
}
