using System.CommandLine;
using Credence.App.Hosting;
using Credence.Rules;
using Credence.Rules.Drawing;

namespace Credence.App.Rules;

/// <summary><c>rules draw</c>: the whole flow as a picture, one person's path in bold.</summary>
internal static class DrawCommand
{
    private const string Name = "draw";
    private const string Shipped = "should-i-certify.yaml";

    private static readonly Argument<string?> FileName = new("FILE") { Description = "File of the flow; the shipped one when not given", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<string?> Answers = new("--answers") { Description = "File with answers by question id (YAML or JSON); options given beside it win", HelpName = "FILE" };
    private static readonly Option<DrawingFormat?> Format = Given.Choice<DrawingFormat>("--format", "What to write (svg when not given)");
    private static readonly Option<DrawingShape?> Shape = Given.Choice<DrawingShape>("--shape", "Way the picture grows (tall when not given)");
    private static readonly Option<string?> Output = Written.Output();

    private static readonly string About = $"""
        Draw a flow with all its questions, options and outcomes

        Answers may be given by question id; the path they take is drawn bold, the rest gray.

        Examples:
          {Door.CommandName} rules draw --output chart.svg
          {Door.CommandName} rules draw --prior-ai-experience yes --formal-recognition no --output me.svg
          {Door.CommandName} rules draw my-flow.yaml --answers me.yaml --format mermaid
        """;

    /// <summary>The command for this call; every word with two dashes that is no option known here is taken as the id of a question.</summary>
    internal static Command For(string[] args)
    {
        var command = new Command(Name, About) { FileName, Answers, Format, Shape, Output };
        if (!args.Contains(Name, StringComparer.Ordinal))
            return command;
        Option[] known = [Answers, Format, Shape, Output, Door.Json, Door.AsOf, Door.Seed, Door.Data];
        var questions = args.TakeWhile(arg => arg != "--")
            .Where(arg => arg.StartsWith("--", StringComparison.Ordinal))
            .Select(arg => arg.Split('=', ':')[0])
            .Where(arg => arg is not ("--help" or "--version" or "--debug") && known.All(option => option.Name != arg))
            .Distinct(StringComparer.Ordinal)
            .Select(arg => new Option<string?>(arg) { Hidden = true })
            .ToList();
        foreach (var question in questions)
            command.Options.Add(question);
        command.SetAction(call => Draw(call, questions));
        return command;
    }

    private static int Draw(ParseResult call, List<Option<string?>> given)
    {
        var data = Door.DataOf(call);
        var flow = Flow.Read(RuleFile.Checked(call.GetValue(FileName) ?? data.Combine("rules", Shipped)));
        if (given.Find(option => flow.Questions.All(question => "--" + question.Id != option.Name)) is { } strange)
        {
            Console.Error.WriteLine($"{strange.Name} is no option of 'rules draw' and no question of '{flow.Id}'. Its questions: {string.Join(", ", flow.Questions.Select(question => "--" + question.Id))}.");
            return Door.WrongUse;
        }

        var answers = call.GetValue(Answers) is { } file ? FlowAnswers.Read(file, flow) : new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var option in given)
        {
            var question = flow.Question(option.Name[2..]);
            var answer = call.GetValue(option) ?? "";
            if (!question.Accepts(answer))
            {
                Console.Error.WriteLine($"{option.Name} takes {question.Allowed}, not '{answer}'.");
                return Door.WrongUse;
            }

            answers[question.Id] = answer;
        }

        var way = answers.Count > 0 ? flow.Evaluate(answers) : null;
        var format = call.GetValue(Format) ?? DrawingFormat.Svg;
        var drawing = format switch
        {
            DrawingFormat.Mermaid => FlowMermaid.Of(flow, way),
            DrawingFormat.Dot => FlowDot.Of(flow, way),
            _ => FlowSvg.Of(flow, way, call.GetValue(Shape) ?? DrawingShape.Tall),
        };
        var output = call.GetValue(Output);
        var json = call.GetValue(Door.Json);
        if (output is not null || !json)
            Written.To(output, drawing);
        if (json)
            Print.Json(DrawnShape.Of(flow, way, format, drawing, data.Receipt(Door.DayOf(call), call.GetValue(Door.Seed))), RulesJson.Default.DrawnShape);
        return Door.Answered;
    }
}
