using Credence.Sources;

namespace Credence.Postings.Finding;

/// <summary>Reads <c>cues.yaml</c>.</summary>
internal static class CueReader
{
    internal static void Read(string path, LexiconDraft draft)
    {
        if (!File.Exists(path))
            throw new UnusableInputException(path, "the file is missing", "Restore it from the repository");
        var file = YamlMap.Read(path);
        ReadWords(Part(file, "words"), draft);
        ReadStrengths(Part(file, "strength"), draft);
        ReadHeadings(Part(file, "headings"), draft);
        foreach (var phrase in file.Texts("not-a-certification"))
            draft.AddName(phrase, new LexiconName(null, null, ContextRule.Always, CapitalsOnly: false));
        foreach (var phrase in file.Texts("organization-seals"))
            draft.AddName(phrase, new LexiconName(null, MentionKind.Organisation, ContextRule.Always, CapitalsOnly: false));
        file.NoOtherKeys();
    }

    private static void ReadWords(YamlMap words, LexiconDraft draft)
    {
        (string Key, WordClass Class)[] classes =
        [
            ("noun", WordClass.Noun), ("adjective", WordClass.Adjective), ("weak", WordClass.Weak), ("licence", WordClass.Licence), ("joins", WordClass.Joins), ("opens", WordClass.Opens),
            ("stops", WordClass.Stops), ("field", WordClass.Field), ("beside", WordClass.Beside), ("organization", WordClass.Organization), ("abbreviation", WordClass.Abbreviation),
            ("examples", WordClass.Examples), ("and", WordClass.And), ("narrative", WordClass.Narrative), ("article", WordClass.Article),
            ("degree", WordClass.Degree), ("designation", WordClass.Designation), ("quality", WordClass.Quality), ("holder", WordClass.Holder),
            ("continues", WordClass.Continues), ("remark", WordClass.Remark), ("unfinished", WordClass.Unfinished), ("item", WordClass.Item), ("earned", WordClass.Earned), ("owned", WordClass.Owned), ("condition", WordClass.Condition), ("activity", WordClass.Activity), ("thing", WordClass.Thing), ("managed", WordClass.Managed), ("whole", WordClass.None),
        ];
        foreach (var (key, kind) in classes)
        {
            foreach (var word in words.Texts(key))
                draft.AddClass(word, kind);
        }

        words.NoOtherKeys();
    }

    private static void ReadStrengths(YamlMap strength, LexiconDraft draft)
    {
        (string Key, CueKind Kind)[] kinds =
        [
            ("required", CueKind.Required), ("required-before", CueKind.RequiredBefore), ("stated-before", CueKind.StatedBefore), ("preferred", CueKind.Preferred), ("preferred-before", CueKind.PreferredBefore),
            ("mentioned", CueKind.Mentioned), ("held-by-others", CueKind.HeldByOthers), ("offered", CueKind.Offered), ("nothing", CueKind.Nothing), ("negated", CueKind.Negated), ("negated-before", CueKind.NegatedBefore), ("denies", CueKind.Denies),
        ];
        foreach (var (key, kind) in kinds)
        {
            foreach (var phrase in strength.Texts(key))
                draft.AddCue(phrase, kind);
        }

        strength.NoOtherKeys();
    }

    private static void ReadHeadings(YamlMap headings, LexiconDraft draft)
    {
        (string Key, CueKind Kind)[] kinds = [("required", CueKind.RequiredHeading), ("preferred", CueKind.PreferredHeading), ("certification", CueKind.CertificationHeading), ("other", CueKind.OtherHeading),
            ("neutral", CueKind.NeutralHeading), ("whole-line-required", CueKind.RequiredHeading | CueKind.WholeLineHeading), ("opens-line", CueKind.NeutralHeading | CueKind.OpensLineHeading), ("strength", CueKind.StrengthHeading)];
        foreach (var (key, kind) in kinds)
        {
            foreach (var phrase in headings.Texts(key))
                draft.AddHeading(phrase, kind);
        }

        headings.NoOtherKeys();
    }

    private static YamlMap Part(YamlMap file, string key) =>
        file.OptionalMap(key) ?? throw new UnusableInputException(file.Where, $"'{key}' is missing", "Add it");
}
