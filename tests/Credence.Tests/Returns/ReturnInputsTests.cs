using System.Globalization;
using Credence.Returns;
using Credence.Tests.House;
using Xunit;

namespace Credence.Tests.Returns;

public sealed class ReturnInputsTests
{
    [Fact]
    public void The_page_lists_every_input_with_its_usual_value_and_whom_it_describes()
    {
        var page = File.ReadAllLines(Path.Combine(Checkout.Root, "docs", "method", "return-model.md"));

        Assert.All(ReturnInputs.All, input =>
        {
            var row = Assert.Single(page, line => line.StartsWith($"| `{input.Name}` |", StringComparison.Ordinal)).Split('|', StringSplitOptions.TrimEntries);
            Assert.Equal(input.Usual.ToString("#,0", CultureInfo.InvariantCulture), row[2]);
            Assert.Equal(input.Unit, row[3]);
            Assert.Equal(input.OfPerson ? "person" : "option", row[5]);
        });
    }

    [Fact]
    public void Every_input_has_its_place_and_a_name_of_its_own()
    {
        Assert.Equal(ReturnValues.Length, ReturnInputs.All.Length);
        Assert.Equal(Enumerable.Range(0, ReturnValues.Length), ReturnInputs.All.Select(input => input.Place));
        Assert.All(ReturnInputs.All, input => Assert.Same(input, ReturnInputs.Find(input.Name)));
    }
}
