using Credence.Rules;
using Credence.Rules.Dmn;
using Credence.Rules.Tables;
using Credence.Sources;

namespace Credence.App.Rules;

/// <summary>Checks a DMN file: that all of it can be used, and that its tables are whole.</summary>
internal static class ModelLint
{
    internal static RuleFileReport Of(string path)
    {
        try
        {
            var rule = (Rule.OfModel)Rule.Read(path);
            var model = rule.Prepared.Model;
            return new RuleFileReport(
                path, Rule.KindOf(path), model.Name, null, true, 0,
                [.. rule.Problems.Select(problem => new LintFinding("unusable", LintSeverity.Error, problem.Where, problem.Message.TrimEnd('.'), "Mend the model")),
                    .. model.Decisions.Select(one => one.Logic).OfType<Boxed.Table>().SelectMany(table => TableLint.Check(table.Rules).Where(finding => Counts(finding, table.Rules)))]);
        }
        catch (UnusableInputException wrong)
        {
            return new RuleFileReport(path, Rule.Dmn, null, null, true, 0, [new LintFinding("unusable", LintSeverity.Error, wrong.Where, wrong.What, wrong.Next)]);
        }
    }

    /// <summary>Rules from outside name no sources, and where an input states no type its values have no end that a gap could be told by.</summary>
    private static bool Counts(LintFinding finding, RuleTable table) => finding.Code switch
    {
        "missing-source" => false,
        "gap" or "missing-default" => table.Inputs.All(column => column.Type != ColumnType.Any),
        _ => true,
    };
}
