namespace Credence.Postings.Finding;

/// <summary>Turns accepted names into mentions: expansions merged, repeats dropped, by place.</summary>
internal static class MentionList
{
    private const int BetweenExpansions = 3;

    internal static IReadOnlyList<Mention> Read(Page page, Sections sections, IEnumerable<NameHit> generic)
    {
        var hits = Merged(page, [.. page.Hits.Where(hit => hit.Accepted), .. generic]);
        var seen = new HashSet<(MentionKind, string, Strength?)>();
        var mentions = new List<Mention>();
        var strengths = new StrengthReader(page, sections);
        var read = hits.ConvertAll(hit => Read(page, hit, strengths));
        for (var i = 0; i < read.Count; i++)
        {
            var (key, mention, title) = read[i];
            if (!(title && read.Exists(other => other.Key == key && !other.IsTitle)) && seen.Add(key))
                mentions.Add(mention);
        }

        return mentions;
    }

    /// <summary>A mention, what is counted once of its kind, and whether it only stands in a title: then another place is told where there is one.</summary>
    private static ((MentionKind, string, Strength?) Key, Mention Mention, bool IsTitle) Read(Page page, NameHit hit, StrengthReader strengths)
    {
        var verdict = hit.Nothing > 0
            ? new Verdict(Strength.Negated, hit.First, hit.Nothing)
            : strengths.Read(hit.First, Math.Max(hit.Last, WordAfter(hit)), hit.CertificationWord < 0);
        Strength? strength = hit.Name.Kind is MentionKind.Organisation ? null : verdict.Strength;
        var id = hit.Name.Certification ?? page.Tokens.Text[page.Tokens[hit.First].Start..page.Tokens[hit.Last - 1].End];
        var mention = new Mention(
            page.Tokens[hit.First].Start, page.Tokens[hit.Last - 1].End, hit.Name.Kind!.Value, hit.Name.Certification, strength,
            page.Tokens[verdict.First].Start, page.Tokens[verdict.Last - 1].End);
        return ((hit.Name.Kind!.Value, id, strength), mention, hit.CertificationWord < 0 && strengths.IsPlainTitle(hit.First));
    }

    /// <summary>The clause of a name reaches to the certification word directly after it.</summary>
    private static int WordAfter(NameHit hit) => hit.CertificationWord == hit.Last ? hit.Last + 1 : hit.Last;

    /// <summary>"CISA (Certified Information Systems Auditor)" is one mention.</summary>
    private static List<NameHit> Merged(Page page, List<NameHit> hits)
    {
        hits.Sort((a, b) => a.First.CompareTo(b.First));
        var merged = new List<NameHit>(hits.Count);
        foreach (var hit in hits)
        {
            if (merged.Count > 0 && merged[^1] is var before && before.Name.Certification is { } id && id == hit.Name.Certification &&
                page.Tokens[hit.First].Start - page.Tokens[before.Last - 1].End <= BetweenExpansions && !page.Tokens[hit.First].Follows(Gap.Line))
                merged[^1] = new NameHit(before.First, hit.Last, before.Name) { Accepted = true, CertificationWord = hit.CertificationWord };
            else if (merged.Count == 0 || hit.First >= merged[^1].Last)
                merged.Add(hit);
        }

        return merged;
    }
}
