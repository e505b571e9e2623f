using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Credence.App.Hosting;

namespace Credence.App.Rules;

/// <summary><c>rules eval</c>: what a flow, a table or a DMN model says for some inputs.</summary>
internal static class EvalCommand
{
    private static readonly Argument<string> Model = new("MODEL") { Description = "File of a flow, a table or a model: our YAML, or DMN in XML" };
    private static readonly Option<string?> Decision = new("--decision") { Description = "Name or id of the decision; may be left out where the file holds one", HelpName = "NAME" };
    private static readonly Option<string?> Inputs = new("--inputs") { Description = "Inputs by name as a JSON object; @FILE reads them from a file, - from stdin", HelpName = "JSON" };

    internal static Command Command(VerbHelp about)
    {
        var command = new Command("eval", about.Of(
            "eval",
            "Say what a flow, a table or a DMN model decides for some inputs",
            "Inputs that are not named are unknown. Nothing in a model is executed: expressions follow a closed grammar.",
            """data/rules/should-i-certify.yaml --inputs '{"prior-ai-experience": "yes"}'""",
            "loan.dmn --decision Approval --inputs @applicant.json --json")) { Model, Decision, Inputs };
        command.SetAction(Evaluate);
        return command;
    }

    private static int Evaluate(ParseResult call)
    {
        var path = call.GetValue(Model)!;
        var rule = Rule.Read(path);
        var inputs = JsonInputs.Read(call.GetValue(Inputs) ?? "{}");
        var data = Door.DataOf(call);
        var receipt = ReceiptShape.Of(data.Receipt(Door.DayOf(call), call.GetValue(Door.Seed)));
        var json = call.GetValue(Door.Json);
        switch (Of(rule, call.GetValue(Decision), inputs, Door.DayOf(call)))
        {
            case Evaluated.NotThere(var known):
                Console.Error.WriteLine(call.GetValue(Decision) is { } name
                    ? $"{path} holds no decision '{name}'. It holds: {string.Join(", ", known)}."
                    : $"{path} holds several decisions; name one with --decision: {string.Join(", ", known)}.");
                return Door.WrongUse;
            case Evaluated.Failed(var errors):
                if (json)
                    Print.Json(new EvalErrorsShape(errors, receipt), RulesJson.Default.EvalErrorsShape);
                else
                    Console.Error.WriteLine(string.Join('\n', errors));
                return Door.UnusableInput;
            case Evaluated.Said said:
                if (json)
                    Print.Json(new EvalShape(new JsonObject { [said.Decision] = said.Value }, said.Path, said.Rows, said.Why, said.WhyNot, said.Flip, said.Unknown, said.Capped, said.Notes, receipt), RulesJson.Default.EvalShape);
                else
                    EvalText.Write(said, receipt);
                return Door.Answered;
            default:
                throw new InvalidOperationException("no such evaluation");
        }
    }

    private static Evaluated Of(Rule rule, string? decision, JsonElement inputs, DateOnly asOf) => rule switch
    {
        Rule.OfFlow(_, var flow) => decision is null || decision == flow.Id ? FlowEval.Of(flow, JsonInputs.Values(inputs)) : new Evaluated.NotThere([flow.Id]),
        Rule.OfTable(_, var table) => decision is null || decision == table.Id ? TableEval.Of(table, JsonInputs.Values(inputs)) : new Evaluated.NotThere([table.Id]),
        Rule.OfModel model => ModelEval.Of(model, decision, inputs, asOf),
        _ => throw new InvalidOperationException("no such rule"),
    };
}
