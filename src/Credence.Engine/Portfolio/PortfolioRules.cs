using Credence.Sources;

namespace Credence.Portfolio;

/// <summary>The checks and their thresholds, from <c>data/rules/portfolio.yaml</c>.</summary>
/// <param name="Checks">Checks in order; each has its code.</param>
/// <param name="Limits">Thresholds.</param>
public sealed record PortfolioRules(IReadOnlyList<PortfolioCheck> Checks, PortfolioLimits Limits)
{
    private const string File = "portfolio.yaml";

    /// <summary>Reads the file.</summary>
    /// <exception cref="UnusableInputException">It is not sound, or a check and its code do not belong together.</exception>
    public static PortfolioRules Read(DataFolder data)
    {
        var map = YamlMap.Read(data.Combine("rules", File));
        if (map.Text("kind") != "portfolio")
            throw map.Wrong("kind", "'kind' must be portfolio");
        _ = (map.Text("id"), map.Number("version"), map.Text("title"), map.Sources());
        var limits = PortfolioLimits.Read(map.Map("limits"));
        var checks = map.Maps("checks").Select(Check).ToList();
        map.NoOtherKeys();
        if (checks.GroupBy(check => check.Id).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw map.Wrong("checks", $"the check '{twice.Key}' stands there twice");
        if (CheckList.All.Keys.Except(checks.Select(check => check.Id)).FirstOrDefault() is { } missing)
            throw map.Wrong("checks", $"the check '{missing}' is missing");
        return new PortfolioRules(checks, limits);
    }

    private static PortfolioCheck Check(YamlMap entry)
    {
        var check = new PortfolioCheck(entry.Text("id"), entry.OneOf<PortfolioSection>("section"), entry.Text("title"), entry.Text("fix"), entry.OptionalText("first-fix"), entry.Sources());
        entry.NoOtherKeys();
        return CheckList.All.ContainsKey(check.Id) ? check : throw entry.Wrong("id", $"'{check.Id}' is no check: {string.Join(", ", CheckList.All.Keys)}");
    }
}
