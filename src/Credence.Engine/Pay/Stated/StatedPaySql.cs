using System.Globalization;
using Credence.Postings.Finding;
using Credence.Postings.Storing;
using RoleGroup = Credence.Evidence.RoleGroup;

namespace Credence.Pay.Stated;

/// <summary>The queries behind stated pay. Texts in them come from this program and its data; paths are quoted.</summary>
internal static class StatedPaySql
{
    public const string Table = "stated";

    public const string Counts = $"SELECT certification, state, count(*)::INTEGER FROM {Table} GROUP BY ALL ORDER BY ALL";

    public const string Means = $"SELECT certification, avg({Middle}) FROM {Table} WHERE state = 'stated' GROUP BY ALL ORDER BY ALL";

    public const string Days = $"SELECT min(posted_on), max(posted_on) FROM {Table}";

    /// <summary>Only postings whose pay can be compared; text fields that say nothing say so.</summary>
    public const string Rows = $"(SELECT * FROM {Table} WHERE state = 'stated')";

    private const string Middle = "(coalesce(log_low, log_high) + coalesce(log_high, log_low)) / 2";

    public static string Quantiles(StatedPaySettings settings) => string.Create(
        CultureInfo.InvariantCulture,
        $"SELECT quantile_cont({Middle}, {settings.Undisclosed.Low}), quantile_cont({Middle}, {settings.Undisclosed.High}) FROM {Table} WHERE state = 'stated'");

    /// <summary>One row a posting of a role, with yearly bounds of its pay as logarithms; an end that is open is null.</summary>
    public static string Create(StoreContents store, RoleGroup role, StatedPaySettings settings, DateOnly asOf) => string.Create(CultureInfo.InvariantCulture, $"""
        CREATE TABLE {Table} AS
        WITH asking AS (
            SELECT DISTINCT doc FROM {Parquet(store.MentionParts)} WHERE kind IN ({Quoted(settings.Kinds.Select(KebabName.Of))}) AND coalesce(strength, '') <> 'negated'),
        yearly AS (
            SELECT doc, coalesce(employer_key, 'posting ' || doc) AS employer, role, coalesce(seniority, 'not stated') AS seniority, coalesce(country, 'not stated') AS country,
                   coalesce(industry, industry_in_text, 'not stated') AS industry, coalesce(employer_size, employer_size_in_text, 'not stated') AS employer_size,
                   CASE WHEN remote THEN 'remote' WHEN NOT remote THEN 'on-site' ELSE 'not stated' END AS remote, coalesce(degree, 'not stated') AS degree,
                   CASE WHEN years_low IS NULL THEN 'not stated' WHEN years_low >= 10 THEN '10 or more' ELSE years_low::VARCHAR END AS years,
                   posted_on, pay_by, pay_currency, pay_low, pay_high,
                   CASE pay_period {string.Join(' ', settings.PeriodsAYear.Select(period => string.Create(CultureInfo.InvariantCulture, $"WHEN '{KebabName.Of(period.Key)}' THEN {period.Value}")))} END AS periods
            FROM {Parquet(store.PostingParts)} WHERE {Condition(role)} AND (posted_on IS NULL OR posted_on <= DATE '{asOf:yyyy-MM-dd}'))
        SELECT y.*, CASE WHEN a.doc IS NULL THEN 0 ELSE 1 END AS certification,
               CASE WHEN pay_by IS NULL OR coalesce(pay_low, pay_high) IS NULL THEN '{KebabName.Of(DisclosureState.Undisclosed)}'
                    WHEN pay_by <> '{KebabName.Of(PayStatedBy.Employer)}' THEN '{KebabName.Of(DisclosureState.SiteEstimate)}'
                    WHEN pay_currency <> '{settings.Currency}' THEN '{KebabName.Of(DisclosureState.OtherCurrency)}'
                    WHEN coalesce(pay_low, pay_high) * periods < {settings.Plausible.Low} OR coalesce(pay_high, pay_low) * periods > {settings.Plausible.High} THEN '{KebabName.Of(DisclosureState.Implausible)}'
                    ELSE '{KebabName.Of(DisclosureState.Stated)}' END AS state,
               CASE WHEN pay_low > 0 THEN ln(pay_low * periods) END AS log_low, CASE WHEN pay_high > 0 THEN ln(pay_high * periods) END AS log_high
        FROM yearly y LEFT JOIN asking a ON y.doc = a.doc
        ORDER BY y.doc
        """);

    private static string Condition(RoleGroup role) => role switch
    {
        RoleGroup.Ai => "role = 'ai'",
        RoleGroup.Data => "role = 'data'",
        _ => "true",
    };

    private static string Parquet(IReadOnlyList<string> parts) => $"read_parquet([{Quoted(parts)}])";

    private static string Quoted(IEnumerable<string> texts) => string.Join(", ", texts.Select(text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'"));
}
