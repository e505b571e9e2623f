using Credence.Sources;

namespace Credence.Postings.Finding;

/// <summary>Points that words of a title and of a text give to a role; read from <c>roles.yaml</c>.</summary>
/// <param name="Groups">Phrase groups; a phrase's value is its group's index.</param>
/// <param name="Threshold">Points from which a posting is an AI role.</param>
/// <param name="ThresholdUntitled">The same, of a posting without a title.</param>
/// <param name="TextCap">Most points the text can give.</param>
/// <param name="TextUnit">Words of text one occurrence is measured against (count).</param>
internal sealed record RoleRules(IReadOnlyList<RoleGroup> Groups, double Threshold, double ThresholdUntitled, double TextCap, double TextUnit)
{
    private const int MostGroups = 64;

    internal static RoleRules None { get; } = new([], double.MaxValue, double.MaxValue, 0, 1);

    internal static RoleRules Read(string path, LexiconDraft draft)
    {
        if (!File.Exists(path))
            throw new UnusableInputException(path, "the file is missing", "Restore it from the repository");
        var file = YamlMap.Read(path);
        var groups = new List<RoleGroup>();
        foreach (var entry in file.Maps("groups"))
        {
            var group = new RoleGroup(
                entry.Text("id"), entry.OptionalNumber("ai-title") ?? 0, entry.OptionalNumber("ai-text") ?? 0, entry.OptionalNumber("data-title") ?? 0, entry.OptionalNumber("data-text") ?? 0,
                entry.Flag("names-job"), entry.OptionalNumber("beside-job"));
            foreach (var phrase in entry.Texts("phrases"))
            {
                if (!draft.AddRolePhrase(phrase, groups.Count))
                    throw entry.Wrong("phrases", $"'{phrase}' stands in an earlier group too");
            }

            if (groups.Count == MostGroups)
                throw entry.Wrong("id", "there are too many groups");
            groups.Add(group);
            entry.NoOtherKeys();
        }

        var rules = new RoleRules(groups, file.Number("threshold"), file.Number("threshold-untitled"), file.Number("text-cap"), file.Number("text-unit"));
        file.NoOtherKeys();
        return rules;
    }
}
