using Xunit;
using static LibrarianBot.Sandbox.Tests.Rest.ComponentSamples;

namespace LibrarianBot.Sandbox.Tests.Rest;

public sealed class ComponentRulesTests
{
    [Fact]
    public void Forty_components_are_taken_counting_nested_ones()
    {
        object Container(int texts) =>
            new { type = 17, components = Enumerable.Range(0, texts).Select(_ => Text("x")) };
        Assert.Empty(Checked.V2(Container(39)));
        Assert.Equal(
            ["components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED"],
            Checked.V2(Container(39), Text("x"))
        );
    }

    [Fact]
    public void Four_thousand_characters_are_shared_by_all_texts()
    {
        Assert.Empty(Checked.V2(Text(new('a', 2000)), Text(new('b', 2000))));
        Assert.Equal(
            ["components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED"],
            Checked.V2(Text(new('a', 2000)), Text(new('b', 2001)))
        );
    }

    [Fact]
    public void A_custom_id_is_used_once() =>
        Assert.Equal(
            ["components.1.components.0.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED"],
            Checked.V2(Row(Button("same")), Row(Button("same")))
        );

    [Fact]
    public void A_row_holds_five_buttons_or_one_select()
    {
        Assert.Empty(
            Checked.V2(Row(Button("1"), Button("2"), Button("3"), Button("4"), Button("5")))
        );
        Assert.Equal(
            ["components.0.components: BASE_TYPE_BAD_LENGTH"],
            Checked.V2(
                Row(Button("1"), Button("2"), Button("3"), Button("4"), Button("5"), Button("6"))
            )
        );
        Assert.Equal(
            ["components.0.components.1.type: BASE_TYPE_CHOICES"],
            Checked.V2(Row(Button("1"), Select(2)))
        );
    }

    [Fact]
    public void A_select_has_1_to_25_options_and_at_least_as_many_as_may_be_chosen()
    {
        Assert.Empty(Checked.V2(Row(Select(25, 25))));
        Assert.NotEmpty(Checked.V2(Row(Select(26))));
        Assert.NotEmpty(Checked.V2(Row(Select(2, 3))));
        Assert.NotEmpty(Checked.V2(Row(Select(0))));
    }
}
