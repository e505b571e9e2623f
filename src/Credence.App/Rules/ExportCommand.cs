using System.CommandLine;
using Credence.App.Hosting;

namespace Credence.App.Rules;

/// <summary><c>rules export</c>: rules for other programs.</summary>
internal static class ExportCommand
{
    private static readonly Argument<string> FileName = new("FILE") { Description = "File of the rules" };
    private static readonly Option<ExportFormat?> Format = Given.Choice<ExportFormat>("--format", "What to write (dmn when not given)");
    private static readonly Option<string?> Table = new("--table") { Description = "For CSV of a model: the decision whose table to write", HelpName = "NAME" };
    private static readonly Option<string?> Output = Written.Output();

    internal static Command Command(VerbHelp about)
    {
        var command = new Command("export", about.Of(
            "export",
            "Write rules as DMN, as CSV for a spreadsheet, or in our own form",
            "A flow becomes a decision table with one row for each way through.",
            "data/rules/should-i-certify.yaml --output chart.dmn",
            "my-table.yaml --format csv --output rows.csv"))
        {
            FileName, Format, Table, Output,
        };
        command.SetAction(Export);
        return command;
    }

    private static int Export(ParseResult call)
    {
        var rule = Rule.Read(call.GetValue(FileName)!);
        var text = (call.GetValue(Format) ?? ExportFormat.Dmn) switch
        {
            ExportFormat.Csv => RuleText.Csv(rule, call.GetValue(Table)),
            ExportFormat.Yaml => RuleText.Yaml(rule),
            _ => RuleText.Dmn(rule),
        };
        if (text is null)
        {
            Console.Error.WriteLine("--table must name one decision of the model that is a table.");
            return Door.WrongUse;
        }

        Written.To(call.GetValue(Output), text);
        return Door.Answered;
    }
}
