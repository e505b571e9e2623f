using System.Diagnostics;
using System.Text;
using Credence.Catalog;
using Credence.Evidence;
using Credence.Postings.Finding;
using Credence.Postings.Finding.Skills;
using Credence.Postings.Storing;
using Credence.Resumes;
using Credence.Resumes.Json;
using Credence.Resumes.Matching;
using Credence.Resumes.Reading;
using Credence.Resumes.Unlocking;
using Credence.Returns.Estimates;
using Credence.Sources;

namespace Credence.Bench;

/// <summary>
/// Time to unlock one résumé over a store: <c>unlock RESUME.json STORE [POSTINGS]</c>. The store's parts are taken again until there are so many postings, each as if it were another one.
/// </summary>
internal static class UnlockRun
{
    private const int Rounds = 5;
    private const int Rows = 20;
    private static readonly DateOnly AsOf = new(2026, 11, 23);

    internal static void Run(string resumeFile, string store, int? postings)
    {
        var data = DataFolder.Find();
        var catalog = CatalogReader.Read(data);
        var conditions = ConditionFinder.Read(data);
        var skills = SkillLexicon.Read(data);
        var reach = new CertificationReach(SoughtReader.Read(data, catalog));
        var resume = new JsonResumeReader(KnownNames.Read(data, catalog), DegreeWords.Read(data), PlannedRemarks.Read(data)).Read(File.ReadAllBytes(resumeFile)).Resume!;
        var applicant = ApplicantReader.Read(data, CertificationNames.Read(data, catalog), skills, conditions, new FieldFinder(FieldLexicon.Read(data)), new Finder(Lexicon.Read(data, catalog))).Of(resume, SaidBeside.Nothing, AsOf);
        var person = ApplicantStanding.Of(applicant, reach, conditions);
        var unlock = new Unlock(catalog, EstimateBook.Read(data, catalog.Sources), reach, skills, conditions, ReachSettings.Read(data));
        var contents = Repeated(PostingStore.OpenForQuery(store), postings);
        foreach (var role in new[] { Credence.Evidence.RoleGroup.All, Credence.Evidence.RoleGroup.Ai })
        {
            for (var round = 0; round < Rounds; round++)
            {
                var (watch, before) = (Stopwatch.StartNew(), Process.GetCurrentProcess().TotalProcessorTime);
                var report = unlock.Of(contents, new ReachTarget(role, null, null, AsOf), person, null, Rows, 1, CancellationToken.None);
                var line = new StringBuilder();
                line.Append(System.Globalization.CultureInfo.InvariantCulture, $"{role}: {report.Postings} of {contents.Postings} postings, {report.WithinReach.Opens} within reach, {report.Singles.Count} rows, ");
                line.Append(System.Globalization.CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds:0.00} s by the clock, {(Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds:0.00} s of processor");
                Console.WriteLine(line);
            }
        }
    }

    private static StoreContents Repeated(StoreContents store, int? postings)
    {
        var times = postings is { } wanted ? (int)Math.Ceiling((double)wanted / store.Postings) : 1;
        return store with
        {
            PostingParts = [.. Enumerable.Range(0, times).SelectMany(_ => store.PostingParts)],
            MentionParts = [.. Enumerable.Range(0, times).SelectMany(_ => store.MentionParts)],
            Vocabularies = [.. Enumerable.Range(0, times).SelectMany(_ => store.Vocabularies)],
            Postings = store.Postings * times,
        };
    }
}
