namespace LibrarianBot.Features.Meetups;

/// <summary>A meetup before it was changed.</summary>
/// <param name="Told">What people knew of it.</param>
/// <param name="HostId">Who hosted it, if anybody.</param>
/// <param name="IsUndecided">Whether its day didn't suit.</param>
/// <param name="ChangedById">Who changes it and needn't be told; null where nobody did.</param>
internal sealed record MeetupBefore(
    MeetupAsTold Told,
    long? HostId,
    bool IsUndecided,
    long? ChangedById
)
{
    public static MeetupBefore Of(Meetup meetup, long? changedById) =>
        new(MeetupAsTold.Of(meetup), meetup.HostMemberId, meetup.Clash is not null, changedById);
}
