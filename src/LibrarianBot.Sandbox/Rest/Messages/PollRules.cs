using LibrarianBot.Sandbox.Rest.Forms;

namespace LibrarianBot.Sandbox.Rest.Messages;

/// <summary>A poll: a question of 300, ten answers of 55, up to 32 days.</summary>
internal static class PollRules
{
    public static void Check(Form message)
    {
        if (message.Object("poll") is not { } body)
        {
            return;
        }

        using (message.Errors.In("poll"))
        {
            var poll = new Form(body, message.Errors);
            poll.Integer("duration", 1, 768);
            poll.Bool("allow_multiselect");
            poll.Choice("layout_type", [1]);
            Media(poll, "question", 300);
            if (poll.List("answers", 1, 10, required: true) is not { } answers)
            {
                return;
            }

            using (message.Errors.In("answers"))
            {
                for (var i = 0; i < answers.GetArrayLength(); i++)
                {
                    using (message.Errors.In(i))
                    {
                        Media(new Form(answers[i], message.Errors), "poll_media", 55);
                    }
                }
            }
        }
    }

    private static void Media(Form form, string name, int max)
    {
        if (form.IsObject() && form.Object(name, required: true) is { } media)
        {
            using (form.Errors.In(name))
            {
                new Form(media, form.Errors).Text("text", 1, max, required: true);
            }
        }
    }
}
