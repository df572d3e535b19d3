namespace JdPartnership.Documents.Workbooks.Rosters.Writing;

/// <summary>Indexes into cellXfs of Parts/roster-styles.xml.</summary>
internal enum RosterStyle : uint
{
    Plain,
    Head,
    RequiredHead,
    Text,
    QuotedText,
    Date,
    Example,
    MarkedPlain,
    MarkedText,
    MarkedQuotedText,
    MarkedDate,
    Note,
}
