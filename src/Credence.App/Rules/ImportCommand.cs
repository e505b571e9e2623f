using System.CommandLine;
using Credence.App.Hosting;
using Credence.Rules;
using Credence.Rules.Tables;
using Credence.Sources;

namespace Credence.App.Rules;

/// <summary><c>rules import</c>: rules from another form into our own.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string> FileName = new("FILE") { Description = "DMN in XML, or the rows of a table as CSV" };
    private static readonly Option<string?> Into = new("--table") { Description = "For CSV: the table in our form whose rows the file replaces", HelpName = "FILE" };
    private static readonly Option<string?> Output = Written.Output();

    internal static Command Command(VerbHelp about)
    {
        var command = new Command("import", about.Of(
            "import",
            "Turn DMN or the rows of a spreadsheet into rules of our own form",
            "A CSV file has the columns that 'rules export --format csv' writes. Comments of the table's file are not kept.",
            "loan.dmn --output loan.yaml",
            "rows.csv --table my-table.yaml --output my-table.yaml"))
        {
            FileName, Into, Output,
        };
        command.SetAction(Import);
        return command;
    }

    private static int Import(ParseResult call)
    {
        var path = call.GetValue(FileName)!;
        var kind = RuleFile.KindOf(path);
        var into = call.GetValue(Into);
        if (kind == RuleFileKind.Csv && into is null)
        {
            Console.Error.WriteLine("Rows as CSV need --table FILE: the table whose columns they have.");
            return Door.WrongUse;
        }

        var yaml = kind switch
        {
            RuleFileKind.Csv => Rows(path, into!),
            RuleFileKind.Xml => RuleText.Yaml(Rule.Read(path)),
            _ => throw new UnusableInputException(path, "is neither DMN in XML nor a CSV file", "Name one of them"),
        };
        Written.To(call.GetValue(Output), yaml);
        return Door.Answered;
    }

    private static string Rows(string path, string into) => Rule.Read(into) is Rule.OfTable(_, var table)
        ? TableWriting.Of(TableCsv.Read(table, path))
        : throw new UnusableInputException(into, "is no decision table", "Name a file of kind table");
}
