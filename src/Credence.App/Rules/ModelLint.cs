using Credence.Rules;
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
                    .. Credence.Rules.Dmn.ModelLint.Check(model)]);
        }
        catch (UnusableInputException wrong)
        {
            return new RuleFileReport(path, Rule.Dmn, null, null, true, 0, [new LintFinding("unusable", LintSeverity.Error, wrong.Where, wrong.What, wrong.Next)]);
        }
    }
}
