using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.PersonalData.Uses;

namespace JdPartnership.Web.Models.PersonalData;

public sealed record UseListModel(UseQuery Query, Page<UseRow> Page, IReadOnlyList<CollegeName> Colleges)
{
    public bool IsFiltered => Query is not { Who: null or "", Kind: null, College: null, Minors: false, From: null, To: null };
}
