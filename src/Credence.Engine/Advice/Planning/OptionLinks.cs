using Credence.Sources;

namespace Credence.Advice.Planning;

/// <summary>Checks that options name each other soundly.</summary>
internal static class OptionLinks
{
    /// <exception cref="UnusableInputException">An option needs itself, directly or through others, or excludes one that is not there.</exception>
    internal static void Check(IReadOnlyList<PlanOption> options, YamlMap profile)
    {
        var byId = options.ToDictionary(option => option.Id, StringComparer.Ordinal);
        foreach (var option in options)
        {
            if (option.Against.FirstOrDefault(other => !byId.ContainsKey(other)) is { } stranger)
                throw Wrong(option, profile, $"'{option.Id}' excludes '{stranger}', which is not among the options");
            if (option.Against.Contains(option.Id))
                throw Wrong(option, profile, $"'{option.Id}' excludes itself");
        }

        var sound = new HashSet<string>(StringComparer.Ordinal);
        foreach (var option in options)
            Walk(option, [], byId, sound, profile);
    }

    private static void Walk(PlanOption option, List<string> way, Dictionary<string, PlanOption> byId, HashSet<string> sound, YamlMap profile)
    {
        if (way.Contains(option.Id))
            throw Wrong(option, profile, $"'{option.Id}' needs itself, through {string.Join(" → ", way.SkipWhile(id => id != option.Id).Append(option.Id))}");
        if (sound.Contains(option.Id))
            return;
        way.Add(option.Id);
        foreach (var needed in option.Needs.Where(byId.ContainsKey))
            Walk(byId[needed], way, byId, sound, profile);
        way.RemoveAt(way.Count - 1);
        sound.Add(option.Id);
    }

    private static UnusableInputException Wrong(PlanOption option, YamlMap profile, string what) => new(option.Where ?? profile.Where, what, "Mend the option");
}
