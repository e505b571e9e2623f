using System.Globalization;
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
using Credence.Sources;
using Credence.Tests.House;
using DuckDB.NET.Data;

namespace Credence.App.Tests.Resume;

/// <summary>What is within a person's reach, counted again from the store in SQL; only what stands in texts alone is found by the program, in every text.</summary>
internal sealed class SqlReach : IDisposable
{
    private static readonly DateOnly AsOf = new(2026, 11, 23);

    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private readonly Applicant _applicant;
    private readonly CertificationReach _reach;
    private readonly ReachSettings _settings;
    private readonly IReadOnlyList<string> _counted;

    internal SqlReach(StoreContents store, string person)
    {
        var data = DataFolder.Find();
        var catalog = CatalogReader.Read(data);
        var (skills, conditions) = (SkillLexicon.Read(data), ConditionFinder.Read(data));
        _reach = new CertificationReach(SoughtReader.Read(data, catalog));
        _settings = ReachSettings.Read(data);
        var names = CertificationNames.Read(data, catalog);
        _counted = [.. skills.Skills.Where(skill => _settings.Kinds.Contains(skill.Kind)).Select(skill => skill.Id)];
        var resume = new JsonResumeReader(KnownNames.Read(data, catalog), DegreeWords.Read(data), PlannedRemarks.Read(data)).Read(File.ReadAllBytes(Path.Combine(Checkout.Root, "data", "examples", $"resume-{person}.json"))).Resume!;
        _applicant = ApplicantReader.Read(data, names, skills, conditions, new FieldFinder(FieldLexicon.Read(data)), new Finder(Lexicon.Read(data, catalog))).Of(resume, SaidBeside.Nothing, AsOf);
        _connection.Open();
        Run($"CREATE TABLE p AS SELECT * FROM read_parquet([{Texts(store.PostingParts)}]) WHERE role = 'ai' AND (posted_on IS NULL OR posted_on <= DATE '2026-11-23')");
        Run($"CREATE TABLE m AS SELECT * FROM read_parquet([{Texts(store.MentionParts)}]) WHERE doc IN (SELECT doc FROM p)");
        Run("CREATE TABLE cleared (doc BIGINT)");
        Run("CREATE TABLE later (doc BIGINT, start_at INTEGER)");
        Run("CREATE TABLE begins (doc BIGINT, start_at INTEGER)");
        Run("CREATE TABLE unlicensed (doc BIGINT)");
        var asks = PostingAskReader.Read(data, names, SkillFinder.Read(data), conditions, _settings.Kinds);
        foreach (var (doc, text) in Read("SELECT doc, text FROM p WHERE doc IN (SELECT doc FROM m WHERE strength = 'required')", row => (row.GetInt64(0), row.GetString(1))))
        {
            var mentions = Mentions(doc);
            var asked = asks.Of(text, Role.Ai, new PostingFields(null, null, null, null, null, null, null, null, null, null, null), mentions);
            if (asked.Licences.Any(licence => licence is { Any.Count: > 0, Instead: null } && !licence.Any.Contains("drivers-license")))
                Run(string.Create(CultureInfo.InvariantCulture, $"INSERT INTO unlicensed VALUES ({doc})"));
            // "BLS and ACLS"
            foreach (var (_, ask) in asked.Certifications.Zip(asked.Certifications.Skip(1)).Where(pair => pair.First.End <= pair.Second.Start && !text.AsSpan(pair.First.End..pair.Second.Start).Contains('\n')))
                Run(string.Create(CultureInfo.InvariantCulture, $"INSERT INTO begins VALUES ({doc}, {ask.Start})"));
            foreach (var ask in asked.Certifications.Where(ask => ask.Later is not null || ask.Instead is not null))
            {
                foreach (var mention in mentions.Where(one => one.Start >= ask.Start && one.End <= ask.End))
                    Run(string.Create(CultureInfo.InvariantCulture, $"INSERT INTO later VALUES ({doc}, {mention.Start})"));
            }
        }

        foreach (var (doc, text) in Read("SELECT doc, text FROM p", row => (row.GetInt64(0), row.GetString(1))))
        {
            var stated = conditions.Find(text);
            var places = stated.Where(one => one is { Kind: ConditionKind.Residence, IsExclusive: true }).SelectMany(one => one.Countries).ToHashSet(StringComparer.Ordinal);
            if (stated.Any(one => one.Kind == ConditionKind.Clearance) || (places.Count > 0 && _applicant.Country is { } here && !places.Contains(here)))
                Run(string.Create(CultureInfo.InvariantCulture, $"INSERT INTO cleared VALUES ({doc})"));
        }
    }

    internal int Postings => Read("SELECT count(*)::INTEGER FROM p", row => row.GetInt32(0))[0];

    /// <summary>Numbers of the postings within reach with some additions, by ids of certifications and skills.</summary>
    internal HashSet<long> Documents(IReadOnlyList<string> added)
    {
        var years = _applicant.Years!.Value;
        var degrees = Enum.GetValues<Degree>().Where(degree => degree <= _applicant.Degree).Select(KebabName.Of);
        var held = _applicant.Certifications.Where(one => !one.IsExpired).Select(one => one.Id).Concat(added).SelectMany(_reach.Answers);
        return [.. Read(
            $"""
            WITH asks AS (
                SELECT doc, start_at, end_at, certification, strength, evidence_start,
                       lag(end_at) OVER w AS last_end, lag(strength) OVER w AS last_strength, lag(evidence_start) OVER w AS last_evidence
                FROM m WHERE kind IN ('named', 'vendor', 'generic') AND strength IN ('required', 'preferred', 'mentioned')
                WINDOW w AS (PARTITION BY doc ORDER BY start_at)),
            groups AS (
                SELECT *, sum(CASE WHEN last_end IS NULL OR strength <> last_strength OR evidence_start <> last_evidence OR start_at - last_end > 100 OR (doc, start_at) IN (SELECT (doc, start_at) FROM begins) THEN 1 ELSE 0 END)
                    OVER (PARTITION BY doc ORDER BY start_at) AS number FROM asks),
            open AS (
                SELECT doc FROM groups WHERE strength = 'required' AND (doc, start_at) NOT IN (SELECT (doc, start_at) FROM later) GROUP BY doc, number
                HAVING count(certification) > 0 AND NOT bool_or(coalesce(certification IN ({Texts([.. held, ""])}), false)))
            SELECT doc FROM p
            WHERE (years_low IS NULL OR years_low <= {years.High!.Value.ToString(CultureInfo.InvariantCulture)})
              AND (degree IS NULL OR coalesce(degree_or_equivalent, false) OR degree IN ({Texts([.. degrees])}))
              AND NOT (coalesce(country, '{_applicant.Country}') <> '{_applicant.Country}' AND coalesce(remote, true) = false)
              AND len(list_filter(skills, s -> list_contains([{Texts([.. _applicant.Skills.Keys.Intersect(_counted), .. added])}], s)))
                  >= ceil({_settings.SkillShare.ToString(CultureInfo.InvariantCulture)} * len(list_filter(skills, s -> list_contains([{Texts(_counted)}], s))))
              AND doc NOT IN (SELECT doc FROM open)
              AND doc NOT IN (SELECT doc FROM cleared)
              AND doc NOT IN (SELECT doc FROM unlicensed)
            """,
            row => row.GetInt64(0))];
    }

    public void Dispose() => _connection.Dispose();

    private List<Mention> Mentions(long doc) => Read(
        string.Create(CultureInfo.InvariantCulture, $"SELECT start_at, end_at, kind, certification, strength, evidence_start, evidence_end FROM m WHERE doc = {doc} AND strength IS NOT NULL ORDER BY start_at"),
        row => new Mention(
            row.GetInt32(0), row.GetInt32(1), EvidenceNames.Find<MentionKind>(row.GetString(2))!.Value, row.IsDBNull(3) ? null : row.GetString(3), EvidenceNames.Find<Strength>(row.GetString(4)), row.GetInt32(5), row.GetInt32(6)));

    private List<T> Read<T>(string sql, Func<DuckDBDataReader, T> read)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        var found = new List<T>();
        while (rows.Read())
            found.Add(read(rows));
        return found;
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string Texts(IReadOnlyList<string> texts)
    {
        var list = new StringBuilder();
        foreach (var text in texts)
            list.Append(list.Length > 0 ? ", '" : "'").Append(text.Replace("'", "''", StringComparison.Ordinal)).Append('\'');
        return list.ToString();
    }
}
