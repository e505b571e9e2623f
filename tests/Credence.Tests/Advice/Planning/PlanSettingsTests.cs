using Credence.Advice.Planning;
using Credence.Sources;
using Xunit;

namespace Credence.Tests.Advice.Planning;

public sealed class PlanSettingsTests
{
    [Fact]
    public void The_shipped_settings_say_of_every_alternative_what_its_hours_are_spent_on()
    {
        Assert.Equal(Shipped.Catalog.Alternatives.Select(one => one.Id), TempProfile.Settings.SpentOn.Keys);
        Assert.All(TempProfile.Settings.Repeats.Keys, id => Assert.NotNull(Shipped.Catalog.FindAlternative(id)));
    }

    [Theory]
    [InlineData("value: 5, unit: people", "value: 2, unit: people", "'value' must be a whole number from 3 to 1000")]
    [InlineData("value: 28,", "value: 2.5,", "'value' must be a whole number from 0 to 366")]
    [InlineData("kind: study", "kind: sleep", "'kind' must be one of certification, building, study, other")]
    [InlineData("[rigorous-free-course, bootcamp]", "[kaggle]", "'kaggle' stands in two lists")]
    [InlineData("times: 3, as-of: 2026-11-28", "times: 3", "'as-of' is missing")]
    public void Settings_that_cannot_be_are_refused_with_their_place(string from, string to, string what)
    {
        var folder = Directory.CreateTempSubdirectory("credence-settings-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "catalog", "certifications"));
        Directory.CreateDirectory(Path.Combine(folder, "rules"));
        File.WriteAllText(Path.Combine(folder, "rules", "planning.yaml"), File.ReadAllText(Shipped.Data.Combine("rules", "planning.yaml")).Replace(from, to, StringComparison.Ordinal));

        var wrong = Assert.Throws<UnusableInputException>(() => PlanSettings.Read(DataFolder.Find(folder)));

        Assert.Contains("planning.yaml:", wrong.Where, StringComparison.Ordinal);
        Assert.Contains(what, wrong.What, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }
}
