using System.Text.Json;

namespace Credence.App.Rules;

/// <summary>Evaluates one decision of a model.</summary>
internal static class ModelEval
{
    internal static Evaluated Of(Rule.OfModel rule, string? decision, JsonElement inputs, DateOnly asOf)
    {
        var model = rule.Prepared.Model;
        IReadOnlyList<(string Name, string Id)> known =
        [
            .. model.Decisions.Select(one => (one.Name, one.Id)), .. model.Services.Select(one => (one.Name, one.Id)), .. model.Knowledge.Select(one => (one.Name, one.Id)),
        ];
        var name = decision ?? (model.Decisions.Count == 1 ? model.Decisions[0].Name : null);
        if (name is null || !known.Any(one => one.Name == name || one.Id == name))
            return new Evaluated.NotThere([.. known.Select(one => one.Name)]);

        var result = rule.Prepared.Evaluate(name, inputs, asOf.ToDateTime(TimeOnly.MinValue));
        if (result.Output is not { } output)
            return new Evaluated.Failed([.. result.Errors.Select(Said)]);
        var notes = rule.Problems.Concat(result.Notes).Select(Said).Distinct(StringComparer.Ordinal).ToList();
        return new Evaluated.Said(name, JsonInputs.Of(output))
        {
            Rows = result.Held.Count > 0 ? result.Held : null,
            Notes = notes.Count > 0 ? notes : null,
        };
    }

    private static string Said(Credence.Rules.Tables.TableProblem problem) => $"{problem.Where}: {problem.Message}";
}
