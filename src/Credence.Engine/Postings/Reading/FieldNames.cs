using System.Collections.Frozen;

namespace Credence.Postings.Reading;

/// <summary>Names under which tables and plain JSON records carry the fields of a posting; compared by letters and digits only, case ignored.</summary>
internal static class FieldNames
{
    private const int LongestName = 64;

    // in each line the surest name comes first; where a record has several, the first that is filled counts
    private static readonly (PostingField Field, string Names)[] Known =
    [
        (PostingField.Id, "jobid id jobreqid requisitionid reqid postingid externalid jobnumber"),
        (PostingField.Title, "jobtitle title positiontitle position postingtitle jobname vacancytitle"),
        (PostingField.Employer, "companyname company employername employer hiringorganization organization organisation organizationname companytitle"),
        (PostingField.Text, "jobdescription descriptionhtml description descriptiontext fulldescription jobdescriptiontext jobdesc jobtext postingtext descriptionplain content text body details"),
        (PostingField.Location, "location joblocation fulllocation locations locationname place"),
        (PostingField.City, "city jobcity"),
        (PostingField.Region, "state jobstate region province"),
        (PostingField.Country, "country jobcountry countrycode"),
        (PostingField.Remote, "isremote jobisremote remote ishomeoffice remoteallowed workfromhome"),
        (PostingField.PostedOn, "jobpostedatdatetimeutc postedat dateposted publishedat publisheddate posteddate postedon postdate postingdate datepublished creationdate createdat jobpostedat originallistedtime listedtime pubdate date"),
        (PostingField.FirstSeen, "firstseen collectedon scrapedat firstseenat retrievedon dateadded"),
        (PostingField.Pay, "salaryestimate salary pay compensation jobsalary salaryrange payrange"),
        (PostingField.PayLow, "jobminsalary minamount minsalary salarymin"),
        (PostingField.PayHigh, "jobmaxsalary maxamount maxsalary salarymax"),
        (PostingField.PayCurrency, "jobsalarycurrency salarycurrency currency"),
        (PostingField.PayPeriod, "jobsalaryperiod interval payperiod salaryperiod"),
        (PostingField.Seniority, "seniority senioritylevel experiencelevel formattedexperiencelevel joblevel level"),
        (PostingField.EmployerSize, "size companynumemployees companysize employersize employeecount"),
        (PostingField.Industry, "industry companyindustry industries sector"),
        (PostingField.Url, "joburl url jobapplylink jobpostingurl applyurl link joblink jobgooglelink"),
    ];

    private static readonly FrozenDictionary<string, (PostingField Field, int Rank)> ByName = Known
        .SelectMany(line => line.Names.Split(' ').Select((name, rank) => KeyValuePair.Create(name, (line.Field, rank))))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (PostingField Field, int Rank)>.AlternateLookup<ReadOnlySpan<char>> ByNameSpan =
        ByName.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a column or property of this name means, and how sure the name is (0 = surest); false for other names.</summary>
    public static bool TryFind(ReadOnlySpan<char> name, out PostingField field, out int rank)
    {
        Span<char> plain = stackalloc char[LongestName];
        var length = 0;
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c))
                continue;
            if (length == LongestName)
                break;
            plain[length++] = char.ToLowerInvariant(c);
        }

        var known = ByNameSpan.TryGetValue(plain[..length], out var found);
        (field, rank) = found;
        return known;
    }

    /// <summary>The same for a name in UTF-8.</summary>
    public static bool TryFind(ReadOnlySpan<byte> name, out PostingField field, out int rank)
    {
        Span<char> wide = stackalloc char[LongestName];
        if (name.Length > LongestName || System.Text.Ascii.ToUtf16(name, wide, out var length) != System.Buffers.OperationStatus.Done)
        {
            (field, rank) = (default, 0);
            return false;
        }

        return TryFind(wide[..length], out field, out rank);
    }
}
