namespace Credence.Postings.Storing;

/// <summary>The two tables of a store. Each part is a pair of Parquet files with these columns; the manifest says which pairs count.</summary>
public static class StoreSchema
{
    /// <summary>One row per distinct posting. Enums are kebab-case names; null means "not stated"; <c>skills</c> holds ids of <c>data/lexicon/skills.csv</c> in ordinal order, none where none was found.</summary>
    public const string Postings = """
        doc BIGINT NOT NULL, text_hash VARCHAR NOT NULL, source VARCHAR NOT NULL, format VARCHAR NOT NULL, origin_id VARCHAR, url VARCHAR,
        title VARCHAR, employer VARCHAR, employer_key VARCHAR, employer_size VARCHAR, employer_size_in_text VARCHAR,
        industry VARCHAR, industry_in_text VARCHAR,
        location VARCHAR, country VARCHAR, remote BOOLEAN, posted_on DATE, language VARCHAR NOT NULL,
        role VARCHAR NOT NULL, seniority VARCHAR, years_low INTEGER, years_high INTEGER, degree VARCHAR, degree_or_equivalent BOOLEAN,
        pay_low DECIMAL(18,2), pay_high DECIMAL(18,2), pay_currency VARCHAR, pay_period VARCHAR, pay_by VARCHAR,
        skills VARCHAR[] NOT NULL DEFAULT [], text VARCHAR NOT NULL
        """;

    /// <summary>One row per certification mention of those postings. Offsets are UTF-16 into <c>text</c>.</summary>
    public const string Mentions = """
        doc BIGINT NOT NULL, start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, kind VARCHAR NOT NULL, certification VARCHAR,
        strength VARCHAR, evidence_start INTEGER NOT NULL, evidence_end INTEGER NOT NULL
        """;
}
