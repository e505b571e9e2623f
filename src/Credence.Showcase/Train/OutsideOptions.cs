using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Credence.Showcase.Hosting;
using Credence.Showcase.Train.Evaluation;

namespace Credence.Showcase.Train;

/// <summary>Options by which a person says what was so before the data were touched.</summary>
internal static class OutsideOptions
{
    internal static readonly Option<double?> BaseRate = new("--base-rate") { Description = "Part of cases with the positive outcome in the data as collected (0 to 1)", HelpName = "RATIO", CustomParser = Ratio };

    internal static readonly Option<double?> BaselineAuc = new("--baseline-auc") { Description = "Area under the ROC curve of an honest run (0 to 1)", HelpName = "AREA", CustomParser = Ratio };

    internal static OutsideKnowledge Of(ParseResult call) => new(call.GetValue(BaseRate), call.GetValue(BaselineAuc));

    private static double? Ratio(ArgumentResult given) =>
        double.TryParse(given.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var ratio) && ratio is > 0 and < 1 ? ratio : Door.Refused<double?>(given, "a number between 0 and 1");
}
