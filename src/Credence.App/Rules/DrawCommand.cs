using System.CommandLine;
using Credence.App.Hosting;
using Credence.Rules.Drawing;

namespace Credence.App.Rules;

/// <summary><c>rules draw</c>: a flow with one person's path in bold, or a table with the rows that hold.</summary>
internal static class DrawCommand
{
    private const string Name = "draw";
    private const string Shipped = "should-i-certify.yaml";

    private static readonly Argument<string?> FileName = new("FILE") { Description = "File of the rules; the shipped flow when not given", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<string?> Answers = new("--answers") { Description = "File with answers by question id (YAML or JSON); options given beside it win", HelpName = "FILE" };
    private static readonly Option<DrawingFormat?> Format = Given.Choice<DrawingFormat>("--format", "What to write (svg when not given)");
    private static readonly Option<DrawingShape?> Shape = Given.Choice<DrawingShape>("--shape", "Way the picture grows (tall when not given)");
    private static readonly Option<string?> Table = new("--table") { Description = "Decision of a model whose table to draw", HelpName = "NAME" };
    private static readonly Option<string?> Output = Written.Output();

    /// <summary>The command for this call; every word with two dashes that is no option known here is taken as the id of a question.</summary>
    internal static Command For(string[] args, VerbHelp about)
    {
        var command = new Command(Name, about.Of(
            Name,
            "Draw a flow, a decision table or what builds on what in a model",
            "Answers may be given by question id, inputs of a table by input id: the path they take is drawn bold, rows that hold are framed.",
            "--output chart.svg",
            "--prior-ai-experience yes --formal-recognition no --output me.svg",
            "my-flow.yaml --answers me.yaml --format mermaid"))
        {
            FileName, Answers, Format, Shape, Table, Output,
        };
        if (!args.Contains(Name, StringComparer.Ordinal))
            return command;
        var questions = Questions(args);
        foreach (var question in questions)
            command.Options.Add(question);
        command.SetAction(call => Draw(call, questions));
        return command;
    }

    private static List<Option<string?>> Questions(string[] args)
    {
        Option[] known = [Answers, Format, Shape, Table, Output, Door.Json, Door.AsOf, Door.Seed, Door.Data];
        return [.. args.TakeWhile(arg => arg != "--")
            .Where(arg => arg.StartsWith("--", StringComparison.Ordinal))
            .Select(arg => arg.Split('=', ':')[0])
            .Where(arg => arg is not ("--help" or "--version" or "--debug") && known.All(option => option.Name != arg))
            .Distinct(StringComparer.Ordinal)
            .Select(arg => new Option<string?>(arg) { Hidden = true })];
    }

    private static int Draw(ParseResult call, List<Option<string?>> questions)
    {
        var data = Door.DataOf(call);
        var rule = Rule.Read(call.GetValue(FileName) ?? data.Combine("rules", Shipped));
        var given = questions.ToDictionary(option => option.Name[2..], option => call.GetValue(option) ?? "", StringComparer.Ordinal);
        var format = call.GetValue(Format) ?? DrawingFormat.Svg;
        var shape = call.GetValue(Shape) ?? DrawingShape.Tall;
        var drawn = rule switch
        {
            Rule.OfFlow(_, var flow) => FlowDrawing.Of(flow, call.GetValue(Answers), given, format, shape),
            Rule.OfTable(_, var table) => TableDrawing.Of(table, call.GetValue(Answers), given, format, shape),
            Rule.OfModel(_, var model, _) => ModelDrawing.Of(model.Model, call.GetValue(Table), given, format, shape),
            _ => throw new InvalidOperationException("no such rule"),
        };
        if (drawn.Refused is { } refused)
        {
            Console.Error.WriteLine(refused);
            return Door.WrongUse;
        }

        var json = call.GetValue(Door.Json);
        if (call.GetValue(Output) is { } output)
            Written.To(output, drawn.Text);
        else if (!json)
            Written.To(null, drawn.Text);
        if (json)
            Print.Json(DrawnShape.Of(drawn, format, data.Receipt(Door.DayOf(call), call.GetValue(Door.Seed))), RulesJson.Default.DrawnShape);
        return Door.Answered;
    }
}
