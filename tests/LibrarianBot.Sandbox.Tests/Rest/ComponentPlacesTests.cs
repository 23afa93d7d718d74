using Xunit;
using static LibrarianBot.Sandbox.Tests.Rest.ComponentSamples;

namespace LibrarianBot.Sandbox.Tests.Rest;

public sealed class ComponentPlacesTests
{
    [Fact]
    public void Without_the_V2_flag_there_are_only_rows()
    {
        Assert.Equal(
            ["components.0.type: BASE_TYPE_CHOICES"],
            Checked.Message(new { components = new[] { Text("x") } })
        );
        Assert.Empty(Checked.Message(new { components = new[] { Row(Button("1")) } }));
    }

    [Fact]
    public void Buttons_stand_only_in_rows_and_sections()
    {
        Assert.NotEmpty(Checked.V2(Button("1")));
        Assert.Empty(
            Checked.V2(
                new
                {
                    type = 9,
                    components = new[] { Text("x") },
                    accessory = Button("1"),
                }
            )
        );
    }

    [Fact]
    public void A_container_stands_in_nothing() =>
        Assert.Equal(
            ["components.0.components.0.type: BASE_TYPE_CHOICES"],
            Checked.V2(
                new
                {
                    type = 17,
                    components = new[] { new { type = 17, components = new[] { Text("x") } } },
                }
            )
        );

    [Fact]
    public void A_link_has_an_address_and_no_custom_id()
    {
        Assert.Empty(
            Checked.V2(
                Row(
                    new
                    {
                        type = 2,
                        style = 5,
                        label = "Open",
                        url = "https://example.org",
                    }
                )
            )
        );
        Assert.NotEmpty(
            Checked.V2(
                Row(
                    new
                    {
                        type = 2,
                        style = 5,
                        label = "Open",
                        url = "javascript:alert(1)",
                    }
                )
            )
        );
        Assert.NotEmpty(
            Checked.V2(
                Row(
                    new
                    {
                        type = 2,
                        style = 5,
                        label = "Open",
                        url = "https://example.org",
                        custom_id = "x",
                    }
                )
            )
        );
    }
}
