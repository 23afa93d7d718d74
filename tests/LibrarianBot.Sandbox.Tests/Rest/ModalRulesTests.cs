using LibrarianBot.Sandbox.Rest.Messages;
using Xunit;
using static LibrarianBot.Sandbox.Tests.Rest.FormSamples;

namespace LibrarianBot.Sandbox.Tests.Rest;

public sealed class ModalRulesTests
{
    [Fact]
    public void A_form_has_one_to_five_labels_or_texts()
    {
        Assert.Empty(Check(Label(Input()), new { type = 10, content = "One on each line." }));
        Assert.NotEmpty(Check());
        Assert.NotEmpty(Check([.. Enumerable.Range(0, 6).Select(i => Label(Input($"i{i}")))]));
    }

    [Fact]
    public void A_title_has_45_characters() =>
        Assert.Equal(
            ["title: BASE_TYPE_BAD_LENGTH"],
            Checked.By(
                ModalRules.Check,
                new
                {
                    custom_id = "add",
                    title = new string('t', 46),
                    components = new[] { Label(Input()) },
                }
            )
        );

    [Fact]
    public void A_text_input_in_a_label_has_no_label_of_its_own() =>
        Assert.Equal(
            ["components.0.component.label: BASE_TYPE_FORBIDDEN"],
            Check(
                Label(
                    new
                    {
                        type = 4,
                        custom_id = "x",
                        style = 1,
                        label = "Again",
                    }
                )
            )
        );

    [Fact]
    public void Choosing_nothing_needs_required_to_be_off()
    {
        object Files(int min, bool required) =>
            new
            {
                type = 19,
                custom_id = "files",
                min_values = min,
                required,
            };
        Assert.Equal(
            ["components.0.component.min_values: COMPONENT_REQUIRED_MIN_VALUES"],
            Check(Label(Files(0, true)))
        );
        Assert.Empty(Check(Label(Files(0, false))));
    }

    [Fact]
    public void A_checkbox_cannot_be_required() =>
        Assert.NotEmpty(
            Check(
                Label(
                    new
                    {
                        type = 23,
                        custom_id = "c",
                        required = true,
                    }
                )
            )
        );

    [Fact]
    public void A_radio_group_has_two_to_ten_options()
    {
        object Radio(int count) =>
            new
            {
                type = 21,
                custom_id = "r",
                options = Enumerable
                    .Range(0, count)
                    .Select(i => new { label = $"L{i}", value = $"{i}" }),
            };
        Assert.Empty(Check(Label(Radio(2))));
        Assert.NotEmpty(Check(Label(Radio(1))));
        Assert.NotEmpty(Check(Label(Radio(11))));
    }

    [Fact]
    public void A_select_in_a_form_cannot_be_disabled() =>
        Assert.NotEmpty(
            Check(
                Label(
                    new
                    {
                        type = 5,
                        custom_id = "who",
                        disabled = true,
                    }
                )
            )
        );

    [Fact]
    public void A_button_does_not_belong_in_a_form() =>
        Assert.NotEmpty(
            Check(
                Label(
                    new
                    {
                        type = 2,
                        custom_id = "b",
                        style = 1,
                        label = "x",
                    }
                )
            )
        );
}
