using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LibrarianBot.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Networks",
                columns: table => new
                {
                    Slot = table
                        .Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Zone = table.Column<string>(type: "TEXT", nullable: true),
                    BookListsChannelId = table.Column<long>(type: "INTEGER", nullable: true),
                    AnnouncementsChannelId = table.Column<long>(type: "INTEGER", nullable: true),
                    ReminderOffsets = table.Column<string>(type: "TEXT", nullable: true),
                    CoordinatorRoleId = table.Column<long>(type: "INTEGER", nullable: true),
                    Calendar = table.Column<string>(type: "TEXT", nullable: true),
                    WeekOne = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Networks", x => x.Slot);
                    table.UniqueConstraint("AK_Networks_NetworkId", x => x.NetworkId);
                }
            );

            migrationBuilder.CreateTable(
                name: "ClosedDays",
                columns: table => new
                {
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Day = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClosedDays", x => new { x.NetworkId, x.Day });
                    table.ForeignKey(
                        name: "FK_ClosedDays_Networks_NetworkId",
                        column: x => x.NetworkId,
                        principalTable: "Networks",
                        principalColumn: "NetworkId",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Members",
                columns: table => new
                {
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<long>(type: "INTEGER", nullable: false),
                    DisplayName = table.Column<string>(type: "TEXT", nullable: false),
                    ChosenName = table.Column<string>(type: "TEXT", nullable: true),
                    School = table.Column<string>(type: "TEXT", nullable: true),
                    ReminderWay = table.Column<string>(
                        type: "TEXT",
                        nullable: false,
                        defaultValue: "DirectMessage"
                    ),
                    DmChannelId = table.Column<long>(type: "INTEGER", nullable: true),
                    IsCoordinator = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Members", x => new { x.NetworkId, x.MemberId });
                    table.ForeignKey(
                        name: "FK_Members_Networks_NetworkId",
                        column: x => x.NetworkId,
                        principalTable: "Networks",
                        principalColumn: "NetworkId",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Notices",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    SubjectId = table.Column<long>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<long>(type: "INTEGER", nullable: true),
                    Detail = table.Column<string>(type: "TEXT", nullable: true),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false),
                    NextAt = table.Column<long>(type: "INTEGER", nullable: false),
                    IsLeased = table.Column<bool>(type: "INTEGER", nullable: false),
                    TakenAt = table.Column<long>(type: "INTEGER", nullable: true),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    SettledAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", nullable: true),
                    Way = table.Column<string>(type: "TEXT", nullable: true),
                    ChannelId = table.Column<long>(type: "INTEGER", nullable: true),
                    MessageId = table.Column<long>(type: "INTEGER", nullable: true),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Notices_Networks_NetworkId",
                        column: x => x.NetworkId,
                        principalTable: "Networks",
                        principalColumn: "NetworkId",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "OwnTerms",
                columns: table => new
                {
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Calendar = table.Column<string>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    FirstDay = table.Column<string>(type: "TEXT", nullable: false),
                    LastDay = table.Column<string>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_OwnTerms",
                        x => new
                        {
                            x.NetworkId,
                            x.Calendar,
                            x.Year,
                            x.Number,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_OwnTerms_Networks_NetworkId",
                        column: x => x.NetworkId,
                        principalTable: "Networks",
                        principalColumn: "NetworkId",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "BookLists",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AskerId = table.Column<long>(type: "INTEGER", nullable: false),
                    Topic = table.Column<string>(type: "TEXT", nullable: false),
                    Years = table.Column<string>(type: "TEXT", nullable: true),
                    NeededBy = table.Column<string>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    OpenedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ClosedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ClosedById = table.Column<long>(type: "INTEGER", nullable: true),
                    ThreadId = table.Column<long>(type: "INTEGER", nullable: true),
                    ThreadRefused = table.Column<bool>(type: "INTEGER", nullable: false),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChannelId = table.Column<long>(type: "INTEGER", nullable: true),
                    MessageId = table.Column<long>(type: "INTEGER", nullable: true),
                    PostingSince = table.Column<long>(type: "INTEGER", nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    ShownRevision = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BookLists", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BookLists_Members_NetworkId_AskerId",
                        columns: x => new { x.NetworkId, x.AskerId },
                        principalTable: "Members",
                        principalColumns: new[] { "NetworkId", "MemberId" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_BookLists_Networks_NetworkId",
                        column: x => x.NetworkId,
                        principalTable: "Networks",
                        principalColumn: "NetworkId",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "CalendarFeeds",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MemberId = table.Column<long>(type: "INTEGER", nullable: true),
                    Secret = table.Column<string>(type: "TEXT", nullable: false),
                    WithTerms = table.Column<bool>(type: "INTEGER", nullable: false),
                    MadeAt = table.Column<long>(type: "INTEGER", nullable: false),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarFeeds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CalendarFeeds_Members_NetworkId_MemberId",
                        columns: x => new { x.NetworkId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "NetworkId", "MemberId" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_CalendarFeeds_Networks_NetworkId",
                        column: x => x.NetworkId,
                        principalTable: "Networks",
                        principalColumn: "NetworkId",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "MeetupRules",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Week = table.Column<int>(type: "INTEGER", nullable: false),
                    Weekday = table.Column<string>(type: "TEXT", nullable: false),
                    StartsAt = table.Column<string>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Mode = table.Column<string>(type: "TEXT", nullable: false),
                    LeadDays = table.Column<int>(type: "INTEGER", nullable: false),
                    Capacity = table.Column<int>(type: "INTEGER", nullable: true),
                    Link = table.Column<string>(type: "TEXT", nullable: true),
                    CreatedById = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    KeptAt = table.Column<long>(type: "INTEGER", nullable: true),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetupRules", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetupRules_Members_NetworkId_CreatedById",
                        columns: x => new { x.NetworkId, x.CreatedById },
                        principalTable: "Members",
                        principalColumns: new[] { "NetworkId", "MemberId" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_MeetupRules_Networks_NetworkId",
                        column: x => x.NetworkId,
                        principalTable: "Networks",
                        principalColumn: "NetworkId",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PdEntries",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MemberId = table.Column<long>(type: "INTEGER", nullable: false),
                    Day = table.Column<string>(type: "TEXT", nullable: false),
                    Activity = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Standards = table.Column<string>(type: "TEXT", nullable: true),
                    Provider = table.Column<string>(type: "TEXT", nullable: true),
                    PriorityArea = table.Column<string>(type: "TEXT", nullable: true),
                    Reflection = table.Column<string>(type: "TEXT", nullable: true),
                    ConfirmedBy = table.Column<string>(type: "TEXT", nullable: true),
                    ConfirmedById = table.Column<long>(type: "INTEGER", nullable: true),
                    ConfirmedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    MeetupId = table.Column<long>(type: "INTEGER", nullable: true),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PdEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PdEntries_Members_NetworkId_MemberId",
                        columns: x => new { x.NetworkId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "NetworkId", "MemberId" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PdGoals",
                columns: table => new
                {
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<long>(type: "INTEGER", nullable: false),
                    Hours = table.Column<int>(type: "INTEGER", nullable: false),
                    Starts = table.Column<string>(type: "TEXT", nullable: false),
                    Years = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PdGoals", x => new { x.NetworkId, x.MemberId });
                    table.ForeignKey(
                        name: "FK_PdGoals_Members_NetworkId_MemberId",
                        columns: x => new { x.NetworkId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "NetworkId", "MemberId" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "BookListEntries",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ListId = table.Column<long>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: true),
                    Author = table.Column<string>(type: "TEXT", nullable: true),
                    Isbn = table.Column<string>(type: "TEXT", nullable: true),
                    Link = table.Column<string>(type: "TEXT", nullable: true),
                    Published = table.Column<int>(type: "INTEGER", nullable: true),
                    SameAs = table.Column<string>(type: "TEXT", nullable: false),
                    FoldedTitle = table.Column<string>(type: "TEXT", nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BookListEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BookListEntries_BookLists_ListId",
                        column: x => x.ListId,
                        principalTable: "BookLists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "MeetupRuleHosts",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RuleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    School = table.Column<string>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", nullable: true),
                    AccessNotes = table.Column<string>(type: "TEXT", nullable: true),
                    MemberId = table.Column<long>(type: "INTEGER", nullable: true),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetupRuleHosts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetupRuleHosts_MeetupRules_RuleId",
                        column: x => x.RuleId,
                        principalTable: "MeetupRules",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "FK_MeetupRuleHosts_Members_NetworkId_MemberId",
                        columns: x => new { x.NetworkId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "NetworkId", "MemberId" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Meetups",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Day = table.Column<string>(type: "TEXT", nullable: false),
                    StartsAt = table.Column<string>(type: "TEXT", nullable: false),
                    ZoneId = table.Column<string>(type: "TEXT", nullable: false),
                    Begins = table.Column<long>(type: "INTEGER", nullable: false),
                    ZoneRules = table.Column<string>(type: "TEXT", nullable: true),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Mode = table.Column<string>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", nullable: true),
                    AccessNotes = table.Column<string>(type: "TEXT", nullable: true),
                    Link = table.Column<string>(type: "TEXT", nullable: true),
                    HostSchool = table.Column<string>(type: "TEXT", nullable: true),
                    HostMemberId = table.Column<long>(type: "INTEGER", nullable: true),
                    RuleId = table.Column<long>(type: "INTEGER", nullable: true),
                    TermYear = table.Column<int>(type: "INTEGER", nullable: true),
                    TermNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    RuleDay = table.Column<string>(type: "TEXT", nullable: true),
                    MovedWhy = table.Column<string>(type: "TEXT", nullable: true),
                    Clash = table.Column<string>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    CalledOffWhy = table.Column<string>(type: "TEXT", nullable: true),
                    Capacity = table.Column<int>(type: "INTEGER", nullable: true),
                    AnnounceAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Uid = table.Column<string>(type: "TEXT", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ChannelId = table.Column<long>(type: "INTEGER", nullable: true),
                    MessageId = table.Column<long>(type: "INTEGER", nullable: true),
                    ThreadId = table.Column<long>(type: "INTEGER", nullable: true),
                    EventId = table.Column<long>(type: "INTEGER", nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    ShownRevision = table.Column<int>(type: "INTEGER", nullable: false),
                    ShownSequence = table.Column<int>(type: "INTEGER", nullable: false),
                    PresenceCode = table.Column<string>(type: "TEXT", nullable: true),
                    CreatedById = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meetups", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Meetups_MeetupRules_RuleId",
                        column: x => x.RuleId,
                        principalTable: "MeetupRules",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Meetups_Members_NetworkId_CreatedById",
                        columns: x => new { x.NetworkId, x.CreatedById },
                        principalTable: "Members",
                        principalColumns: new[] { "NetworkId", "MemberId" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Meetups_Members_NetworkId_HostMemberId",
                        columns: x => new { x.NetworkId, x.HostMemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "NetworkId", "MemberId" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Meetups_Networks_NetworkId",
                        column: x => x.NetworkId,
                        principalTable: "Networks",
                        principalColumn: "NetworkId",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Holdings",
                columns: table => new
                {
                    EntryId = table.Column<long>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<long>(type: "INTEGER", nullable: false),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Holdings", x => new { x.EntryId, x.MemberId });
                    table.ForeignKey(
                        name: "FK_Holdings_BookListEntries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "BookListEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "FK_Holdings_Members_NetworkId_MemberId",
                        columns: x => new { x.NetworkId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "NetworkId", "MemberId" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Suggestions",
                columns: table => new
                {
                    EntryId = table.Column<long>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<long>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Suggestions", x => new { x.EntryId, x.MemberId });
                    table.ForeignKey(
                        name: "FK_Suggestions_BookListEntries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "BookListEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "FK_Suggestions_Members_NetworkId_MemberId",
                        columns: x => new { x.NetworkId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "NetworkId", "MemberId" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "AgendaItems",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MeetupId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    BookListId = table.Column<long>(type: "INTEGER", nullable: true),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    OwnerId = table.Column<long>(type: "INTEGER", nullable: true),
                    IsLeftOut = table.Column<bool>(type: "INTEGER", nullable: false),
                    AddedById = table.Column<long>(type: "INTEGER", nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgendaItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgendaItems_Meetups_MeetupId",
                        column: x => x.MeetupId,
                        principalTable: "Meetups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_AgendaItems_Members_NetworkId_AddedById",
                        columns: x => new { x.NetworkId, x.AddedById },
                        principalTable: "Members",
                        principalColumns: new[] { "NetworkId", "MemberId" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_AgendaItems_Members_NetworkId_OwnerId",
                        columns: x => new { x.NetworkId, x.OwnerId },
                        principalTable: "Members",
                        principalColumns: new[] { "NetworkId", "MemberId" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "MeetupActions",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MeetupId = table.Column<long>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<long>(type: "INTEGER", nullable: false),
                    ByDay = table.Column<string>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    SettledAt = table.Column<long>(type: "INTEGER", nullable: true),
                    SettledById = table.Column<long>(type: "INTEGER", nullable: true),
                    AddedById = table.Column<long>(type: "INTEGER", nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetupActions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetupActions_Meetups_MeetupId",
                        column: x => x.MeetupId,
                        principalTable: "Meetups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_MeetupActions_Members_NetworkId_OwnerId",
                        columns: x => new { x.NetworkId, x.OwnerId },
                        principalTable: "Members",
                        principalColumns: new[] { "NetworkId", "MemberId" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "MeetupMinutes",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MeetupId = table.Column<long>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: true),
                    FileName = table.Column<string>(type: "TEXT", nullable: true),
                    FileText = table.Column<string>(type: "TEXT", nullable: true),
                    WrittenById = table.Column<long>(type: "INTEGER", nullable: true),
                    WrittenAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DeclinedById = table.Column<long>(type: "INTEGER", nullable: true),
                    ChannelId = table.Column<long>(type: "INTEGER", nullable: true),
                    MessageId = table.Column<long>(type: "INTEGER", nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    ShownRevision = table.Column<int>(type: "INTEGER", nullable: false),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetupMinutes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetupMinutes_Meetups_MeetupId",
                        column: x => x.MeetupId,
                        principalTable: "Meetups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "MeetupPolls",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    ZoneId = table.Column<string>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Mode = table.Column<string>(type: "TEXT", nullable: false),
                    HostSchool = table.Column<string>(type: "TEXT", nullable: true),
                    HostMemberId = table.Column<long>(type: "INTEGER", nullable: true),
                    AccessNotes = table.Column<string>(type: "TEXT", nullable: true),
                    ClosesAt = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    MeetupId = table.Column<long>(type: "INTEGER", nullable: true),
                    ChannelId = table.Column<long>(type: "INTEGER", nullable: false),
                    MessageId = table.Column<long>(type: "INTEGER", nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    ShownRevision = table.Column<int>(type: "INTEGER", nullable: false),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetupPolls", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetupPolls_Meetups_MeetupId",
                        column: x => x.MeetupId,
                        principalTable: "Meetups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_MeetupPolls_Members_NetworkId_CreatedById",
                        columns: x => new { x.NetworkId, x.CreatedById },
                        principalTable: "Members",
                        principalColumns: new[] { "NetworkId", "MemberId" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_MeetupPolls_Networks_NetworkId",
                        column: x => x.NetworkId,
                        principalTable: "Networks",
                        principalColumn: "NetworkId",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "MeetupReplies",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MeetupId = table.Column<long>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<long>(type: "INTEGER", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", nullable: true),
                    AnsweredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    WaitingSince = table.Column<long>(type: "INTEGER", nullable: true),
                    Bringing = table.Column<string>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    WasAskedAboutInterest = table.Column<bool>(type: "INTEGER", nullable: false),
                    PresentFrom = table.Column<long>(type: "INTEGER", nullable: true),
                    PresentUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    ConfirmedById = table.Column<long>(type: "INTEGER", nullable: true),
                    WrongCodes = table.Column<int>(type: "INTEGER", nullable: false),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetupReplies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetupReplies_Meetups_MeetupId",
                        column: x => x.MeetupId,
                        principalTable: "Meetups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_MeetupReplies_Members_NetworkId_MemberId",
                        columns: x => new { x.NetworkId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "NetworkId", "MemberId" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "MinutesFiles",
                columns: table => new
                {
                    MeetupId = table.Column<long>(type: "INTEGER", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MinutesFiles", x => x.MeetupId);
                    table.ForeignKey(
                        name: "FK_MinutesFiles_Meetups_MeetupId",
                        column: x => x.MeetupId,
                        principalTable: "Meetups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PollAnswers",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PollId = table.Column<long>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<long>(type: "INTEGER", nullable: false),
                    AnsweredAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Suits = table.Column<long>(type: "INTEGER", nullable: false),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PollAnswers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PollAnswers_MeetupPolls_PollId",
                        column: x => x.PollId,
                        principalTable: "MeetupPolls",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_PollAnswers_Members_NetworkId_MemberId",
                        columns: x => new { x.NetworkId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "NetworkId", "MemberId" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PollSlots",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PollId = table.Column<long>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Day = table.Column<string>(type: "TEXT", nullable: false),
                    Block = table.Column<string>(type: "TEXT", nullable: false),
                    StartsAt = table.Column<string>(type: "TEXT", nullable: false),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PollSlots", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PollSlots_MeetupPolls_PollId",
                        column: x => x.PollId,
                        principalTable: "MeetupPolls",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_MeetupId_BookListId",
                table: "AgendaItems",
                columns: new[] { "MeetupId", "BookListId" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_NetworkId_AddedById",
                table: "AgendaItems",
                columns: new[] { "NetworkId", "AddedById" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_NetworkId_OwnerId",
                table: "AgendaItems",
                columns: new[] { "NetworkId", "OwnerId" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_BookListEntries_ListId_FoldedTitle",
                table: "BookListEntries",
                columns: new[] { "ListId", "FoldedTitle" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_BookListEntries_ListId_Isbn",
                table: "BookListEntries",
                columns: new[] { "ListId", "Isbn" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_BookListEntries_ListId_Link",
                table: "BookListEntries",
                columns: new[] { "ListId", "Link" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_BookListEntries_ListId_SameAs",
                table: "BookListEntries",
                columns: new[] { "ListId", "SameAs" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_BookLists_NetworkId_AskerId",
                table: "BookLists",
                columns: new[] { "NetworkId", "AskerId" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_BookLists_NetworkId_State",
                table: "BookLists",
                columns: new[] { "NetworkId", "State" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_BookLists_Unshown",
                table: "BookLists",
                column: "NetworkId",
                filter: "\"Revision\" <> \"ShownRevision\""
            );

            migrationBuilder.CreateIndex(
                name: "IX_CalendarFeeds_Network",
                table: "CalendarFeeds",
                column: "NetworkId",
                unique: true,
                filter: "\"MemberId\" IS NULL"
            );

            migrationBuilder.CreateIndex(
                name: "IX_CalendarFeeds_NetworkId_MemberId",
                table: "CalendarFeeds",
                columns: new[] { "NetworkId", "MemberId" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_Holdings_NetworkId_MemberId",
                table: "Holdings",
                columns: new[] { "NetworkId", "MemberId" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_MeetupActions_MeetupId",
                table: "MeetupActions",
                column: "MeetupId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_MeetupActions_NetworkId_OwnerId",
                table: "MeetupActions",
                columns: new[] { "NetworkId", "OwnerId" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_MeetupActions_NetworkId_State",
                table: "MeetupActions",
                columns: new[] { "NetworkId", "State" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_MeetupMinutes_MeetupId",
                table: "MeetupMinutes",
                column: "MeetupId",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_MeetupMinutes_Unshown",
                table: "MeetupMinutes",
                column: "NetworkId",
                filter: "\"Revision\" <> \"ShownRevision\""
            );

            migrationBuilder.CreateIndex(
                name: "IX_MeetupPolls_MeetupId",
                table: "MeetupPolls",
                column: "MeetupId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_MeetupPolls_NetworkId_CreatedById",
                table: "MeetupPolls",
                columns: new[] { "NetworkId", "CreatedById" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_MeetupPolls_Unshown",
                table: "MeetupPolls",
                column: "NetworkId",
                filter: "\"Revision\" <> \"ShownRevision\""
            );

            migrationBuilder.CreateIndex(
                name: "IX_MeetupReplies_MeetupId_MemberId",
                table: "MeetupReplies",
                columns: new[] { "MeetupId", "MemberId" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_MeetupReplies_NetworkId_MemberId",
                table: "MeetupReplies",
                columns: new[] { "NetworkId", "MemberId" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_MeetupRuleHosts_NetworkId_MemberId",
                table: "MeetupRuleHosts",
                columns: new[] { "NetworkId", "MemberId" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_MeetupRuleHosts_RuleId_Position",
                table: "MeetupRuleHosts",
                columns: new[] { "RuleId", "Position" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_MeetupRules_NetworkId_CreatedById",
                table: "MeetupRules",
                columns: new[] { "NetworkId", "CreatedById" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_MeetupRules_NetworkId_State",
                table: "MeetupRules",
                columns: new[] { "NetworkId", "State" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Meetups_Ahead",
                table: "Meetups",
                column: "State",
                filter: "\"State\" = 'Proposed' OR \"State\" = 'Announced'"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Meetups_NetworkId_Begins",
                table: "Meetups",
                columns: new[] { "NetworkId", "Begins" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Meetups_NetworkId_CreatedById",
                table: "Meetups",
                columns: new[] { "NetworkId", "CreatedById" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Meetups_NetworkId_EventId",
                table: "Meetups",
                columns: new[] { "NetworkId", "EventId" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Meetups_NetworkId_HostMemberId",
                table: "Meetups",
                columns: new[] { "NetworkId", "HostMemberId" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Meetups_RuleId_TermYear_TermNumber",
                table: "Meetups",
                columns: new[] { "RuleId", "TermYear", "TermNumber" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_Meetups_Unshown",
                table: "Meetups",
                column: "NetworkId",
                filter: "\"MessageId\" IS NOT NULL AND \"Revision\" <> \"ShownRevision\""
            );

            migrationBuilder.CreateIndex(
                name: "IX_Notices_NetworkId_Key",
                table: "Notices",
                columns: new[] { "NetworkId", "Key" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_Notices_NetworkId_Kind_SubjectId",
                table: "Notices",
                columns: new[] { "NetworkId", "Kind", "SubjectId" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Notices_NetworkId_State_DueAt",
                table: "Notices",
                columns: new[] { "NetworkId", "State", "DueAt" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Notices_Waiting",
                table: "Notices",
                column: "NextAt",
                filter: "\"State\" = 'Planned'"
            );

            migrationBuilder.CreateIndex(
                name: "IX_PdEntries_MeetupId_MemberId",
                table: "PdEntries",
                columns: new[] { "MeetupId", "MemberId" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_PdEntries_NetworkId_MemberId_Day",
                table: "PdEntries",
                columns: new[] { "NetworkId", "MemberId", "Day" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_PollAnswers_NetworkId_MemberId",
                table: "PollAnswers",
                columns: new[] { "NetworkId", "MemberId" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_PollAnswers_PollId_MemberId",
                table: "PollAnswers",
                columns: new[] { "PollId", "MemberId" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_PollSlots_PollId_Position",
                table: "PollSlots",
                columns: new[] { "PollId", "Position" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_Suggestions_NetworkId_MemberId",
                table: "Suggestions",
                columns: new[] { "NetworkId", "MemberId" }
            );

            migrationBuilder.Sql(SearchIndexes.Create);
            migrationBuilder.Sql(MeetupSearchIndex.Create);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(MeetupSearchIndex.Drop);
            migrationBuilder.Sql(SearchIndexes.Drop);
            migrationBuilder.DropTable(name: "AgendaItems");

            migrationBuilder.DropTable(name: "CalendarFeeds");

            migrationBuilder.DropTable(name: "ClosedDays");

            migrationBuilder.DropTable(name: "Holdings");

            migrationBuilder.DropTable(name: "MeetupActions");

            migrationBuilder.DropTable(name: "MeetupMinutes");

            migrationBuilder.DropTable(name: "MeetupReplies");

            migrationBuilder.DropTable(name: "MeetupRuleHosts");

            migrationBuilder.DropTable(name: "MinutesFiles");

            migrationBuilder.DropTable(name: "Notices");

            migrationBuilder.DropTable(name: "OwnTerms");

            migrationBuilder.DropTable(name: "PdEntries");

            migrationBuilder.DropTable(name: "PdGoals");

            migrationBuilder.DropTable(name: "PollAnswers");

            migrationBuilder.DropTable(name: "PollSlots");

            migrationBuilder.DropTable(name: "Suggestions");

            migrationBuilder.DropTable(name: "MeetupPolls");

            migrationBuilder.DropTable(name: "BookListEntries");

            migrationBuilder.DropTable(name: "Meetups");

            migrationBuilder.DropTable(name: "BookLists");

            migrationBuilder.DropTable(name: "MeetupRules");

            migrationBuilder.DropTable(name: "Members");

            migrationBuilder.DropTable(name: "Networks");
        }
    }
}
